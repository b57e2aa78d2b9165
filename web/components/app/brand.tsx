/** The mark and the name. */
export function Brand() {
  return (
    <>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <path
          fill="currentColor"
          d="M5 2h18a1 1 0 0 1 1 1v22.2a.8.8 0 0 1-1.3.6L14 19.4l-8.7 6.4A.8.8 0 0 1 4 25.2V3a1 1 0 0 1 1-1Z"
        />
        <path
          class="tick"
          fill="none"
          stroke-width="2.6"
          stroke-linecap="round"
          stroke-linejoin="round"
          d="m9.2 10.4 3.4 3.4 6.4-6.6"
        />
      </svg>
      <span>Thi Đua</span>
    </>
  )
}
