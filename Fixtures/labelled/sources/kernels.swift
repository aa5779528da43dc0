// Kernels of the labelled corpus in Swift.
@_cdecl("dot_s8") public func dot_s8(_ a: UnsafePointer<Int8>, _ b: UnsafePointer<Int8>, _ n: Int)
  -> Int32
{
  var s: Int32 = 0
  for i in 0..<n { s &+= Int32(a[i]) &* Int32(b[i]) }
  return s
}
@_cdecl("checked_s8") public func checked_s8(
  _ a: UnsafePointer<Int8>, _ b: UnsafePointer<Int8>, _ n: Int
) -> Int32 {
  var s: Int32 = 0
  for i in 0..<n { s += Int32(a[i]) * Int32(b[i]) }
  return s
}
@_cdecl("dot_int") public func dot_int(_ a: UnsafePointer<Int8>, _ b: UnsafePointer<Int8>, _ n: Int)
  -> Int
{
  var s = 0
  for i in 0..<n { s &+= Int(a[i]) &* Int(b[i]) }
  return s
}
@_cdecl("dot_f32") public func dot_f32(
  _ c: UnsafeMutablePointer<Float>, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ n: Int
) {
  for i in 0..<n { c[i] += a[i] * b[i] }
}
public func tile_s8(
  _ c: UnsafeMutablePointer<SIMD16<Int32>>, _ a: UnsafePointer<Int8>,
  _ b: UnsafePointer<SIMD16<Int8>>, _ n: Int
) {
  var (s, t, u, v) = (
    SIMD16<Int32>.zero, SIMD16<Int32>.zero, SIMD16<Int32>.zero, SIMD16<Int32>.zero
  )
  for k in 0..<n {
    let w = SIMD16<Int32>(truncatingIfNeeded: b[k])
    s = s &+ w &* Int32(a[k])
    t = t &+ w &* Int32(a[n &+ k])
    u = u &+ w &* Int32(a[2 &* n &+ k])
    v = v &+ w &* Int32(a[3 &* n &+ k])
  }
  c[0] = s
  c[1] = t
  c[2] = u
  c[3] = v
}
@_cdecl("outer_s8") public func outer_s8(
  _ c: UnsafeMutablePointer<Int32>, _ a: Int8, _ b: UnsafePointer<Int8>, _ n: Int
) {
  for j in 0..<n { c[j] = c[j] &+ Int32(a) &* Int32(b[j]) }
}
