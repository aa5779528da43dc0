/// Micro-ops that wait, the oldest first: memory without bounds checks and reference counts, as a simulation
/// reads and moves entries in every cycle. Who makes one frees it.
struct EntryList {
  private var base: UnsafeMutablePointer<Simulation.Entry>
  private var capacity = 64
  private(set) var count = 0

  init() { base = .allocate(capacity: capacity) }

  func free() { base.deallocate() }

  var isEmpty: Bool { count == 0 }
  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Simulation.Entry {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  mutating func append(_ entry: Simulation.Entry) {
    if count == capacity {
      let larger = UnsafeMutablePointer<Simulation.Entry>.allocate(capacity: 2 * capacity)
      larger.update(from: base, count: count)
      base.deallocate()
      (base, capacity) = (larger, 2 * capacity)
    }
    base[count] = entry
    count += 1
  }

  mutating func remove(at index: Int) {
    for next in index + 1..<max(index + 1, count) { base[next - 1] = base[next] }
    count -= 1
  }

  mutating func removeFirst(_ removed: Int) {
    guard removed > 0 else { return }
    for next in removed..<count { base[next - removed] = base[next] }
    count -= removed
  }

  /// Leaves the first `kept`.
  mutating func truncate(to kept: Int) { count = kept }
}

extension UnsafeMutableBufferPointer {
  /// Memory of its own with the same elements, which need no destruction; who copies deallocates.
  static func copy(_ elements: [Element]) -> Self {
    let copy = allocate(capacity: elements.count)
    _ = copy.initialize(from: elements)
    return copy
  }
}
