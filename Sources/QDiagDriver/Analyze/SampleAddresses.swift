internal import DiagnosisModel
internal import LLVMInterop

/// Samples by the address of the code that they fell into.
struct SampleAddresses {
  let counts: [UInt64: Int]
  private let sorted: [UInt64]

  init(_ counts: [UInt64: Int]) {
    self.counts = counts
    sorted = counts.keys.sorted()
  }

  /// Whether one fell into a function.
  func meet(_ range: CodeRange) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < range.address { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] - range.address < UInt64(range.size)
  }

  /// By the index of the loop of a kernel that they fell into, and those that fell into none.
  func byLoop(of kernel: DiagnosedKernel) -> (loops: [Int: Int], rest: [UInt64: Int]) {
    var owners: [(range: Range<UInt64>, loop: Int)] = []
    for (index, loop) in kernel.loops.enumerated() {
      owners += (kernel.extents[loop.id] ?? []).map { ($0, index) }
    }
    owners.sort { $0.range.lowerBound < $1.range.lowerBound }
    var loops: [Int: Int] = [:]
    var rest: [UInt64: Int] = [:]
    for (address, count) in counts {
      let next = owners.firstIndex { $0.range.lowerBound > address } ?? owners.count
      if next > 0, owners[next - 1].range.contains(address) {
        loops[owners[next - 1].loop, default: 0] += count
      } else {
        rest[address] = count
      }
    }
    return (loops, rest)
  }
}

extension DiagnosedKernel {
  /// Loops weigh by their share of all samples; those without weigh nothing.
  mutating func weigh(by samples: SampleAddresses, total: Int) {
    let found = samples.byLoop(of: self).loops
    for index in loops.indices {
      loops[index].weight = LoopWeight(
        value: Double(found[index] ?? 0) / Double(max(1, total)), unit: .shareOfTime,
        origin: .profile)
    }
    let order = loops.indices.sorted { ((found[$0] ?? 0), $1) > ((found[$1] ?? 0), $0) }
    loops = order.map { loops[$0] }
    let rank = Dictionary(loops.enumerated().map { ($1.id, $0) }) { first, _ in first }
    findings = findings.enumerated().sorted { left, right in
      (rank[left.element.loop] ?? 0, left.offset) < (rank[right.element.loop] ?? 0, right.offset)
    }.map(\.element)
  }
}
