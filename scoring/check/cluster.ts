/** How many compete, and how many stand beside the competition. */
export interface Cluster {
  ranked: number
  unranked: number
}
