internal import LLVMInterop

/// The code before and behind loops, of the function that was asked for last: its loops stand together.
struct CodeSurroundings {
  private var range: CodeRange?
  private var points: [CodePoint] = []

  /// Instructions before a loop that may set what it does not change. Beyond, compilers' own tables and
  /// other loops make it a guess.
  private static let before = 400
  /// Sums of lanes stand right behind a loop.
  private static let after = 64

  mutating func code(
    around loop: CodeRegions.Outline, in object: borrowing ObjectCode
  ) throws(MachineCodeError) -> (before: [MachineInstruction], after: [MachineInstruction]) {
    if range != loop.range {
      points = try object.points(of: loop.range)
      range = loop.range
    }
    guard let first = loop.points.first?.address, let last = loop.points.last?.address else {
      return ([], [])
    }
    let start = points.partitioningIndex { $0.address >= first }
    let end = points.partitioningIndex { $0.address > last }
    let before = points[max(0, start - Self.before)..<start]
    let after = points[end..<min(points.count, end + Self.after)]
    return (
      try object.instructions(at: Array(before), of: loop.range),
      try object.instructions(at: Array(after), of: loop.range)
    )
  }
}

extension [CodePoint] {
  /// The first index from which on the condition holds. Requires: it does not hold before.
  fileprivate func partitioningIndex(where holds: (CodePoint) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
