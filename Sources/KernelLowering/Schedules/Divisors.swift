/// The largest divisor of `total` that is at most `limit`. Requires: both at least 1.
func largestDivisor(of total: Int, notAbove limit: Int) -> Int {
  var divisor = min(total, limit)
  while total % divisor != 0 { divisor -= 1 }
  return divisor
}

/// The smallest multiple of `step` that is not below `value`.
func rounded(_ value: Int, upTo step: Int) -> Int { (value + step - 1) / step * step }
