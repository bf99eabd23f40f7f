const EARTH_KM = 6371.0088
const RADIANS = Math.PI / 180

/**
 * Great-circle distance in km of two points in degrees, by the haversine formula (R. W. Sinnott, Sky and Telescope 68,
 * 1984) on a sphere of the mean radius of IUGG; within 0.6 % of the ellipsoid.
 */
export function haversineKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const h =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
