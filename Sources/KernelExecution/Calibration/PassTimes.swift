/// The two fastest passes of each of many loops.
struct PassTimes {
  private(set) var fastest: [Double]
  private var second: [Double]

  init(count: Int) {
    fastest = Array(repeating: .infinity, count: count)
    second = fastest
  }

  mutating func add(_ time: Double, of loop: Int) {
    if time < fastest[loop] {
      (fastest[loop], second[loop]) = (time, fastest[loop])
    } else {
      second[loop] = min(second[loop], time)
    }
  }

  /// The share of loops whose two fastest passes differ by no more than 3 %: what disturbs makes passes
  /// slower, and no two by the same.
  var agreement: Double {
    let agreeing = zip(fastest, second).count { $1 <= $0 * 1.03 }
    return Double(agreeing) / Double(max(1, fastest.count))
  }
}
