/// How micro-ops get ports.
extension Simulation {
  /// When an entry's operands are there; -1 while that is unknown.
  func readiness(_ entry: Entry) -> Int {
    var ready = 0
    for index in uops[Int(entry.uop)].sources {
      let time = result(of: sources[index], from: entry.row, entry.iteration)
      if time == .max { return -1 }
      ready = max(ready, time + sources[index].delay)
    }
    return ready
  }

  /// An entry with its readiness, once that can be known.
  func known(_ index: Int, in list: EntryList) -> Entry {
    var entry = list[index]
    guard entry.ready < 0 else { return entry }
    entry.ready = readiness(entry)
    if entry.ready >= 0 { list[index] = entry }
    return entry
  }

  /// The port for which the fewest waited when the cycle began, the first of several.
  func leastAwaited(_ ports: UInt64) -> Int {
    var left = ports
    var best = left.trailingZeroBitCount
    while left != 0 {
      let port = left.trailingZeroBitCount
      if counts[port] < counts[best] { best = port }
      left &= left - 1
    }
    return best
  }

  /// The port for which the fewest wait, those for its group counted twice more; the group of the last one counts
  /// for a little over one: weights that predict 176 measured mixes of a Zen 4 best.
  mutating func leastFilled(_ ports: UInt64, in groups: [UInt64]) -> Int {
    var best = (port: ports.trailingZeroBitCount, group: 0, cost: Int.max)
    for (number, group) in groups.enumerated() where group & ports != 0 {
      let together = waiting(for: group)
      var left = group & ports
      while left != 0 {
        let port = left.trailingZeroBitCount
        let cost = 4 * (bound[port].count + 2 * together) + (number == lastGroup ? 5 : 0)
        if cost < best.cost { best = (port, number, cost) }
        left &= left - 1
      }
    }
    lastGroup = best.group
    return best.port
  }

  private func waiting(for ports: UInt64) -> Int {
    var (sum, left) = (0, ports)
    while left != 0 {
      sum += bound[left.trailingZeroBitCount].count
      left &= left - 1
    }
    return sum
  }

  /// In turns that port, the last of several, and the next; where that has not much longer a line.
  func alternating(_ ports: UInt64) -> Int {
    var (best, second) = (-1, -1)
    var left = ports
    while left != 0 {
      let port = 63 - left.leadingZeroBitCount
      if best < 0 || counts[port] < counts[best] {
        (best, second) = (port, best)
      } else if second < 0 || counts[port] < counts[second] {
        second = port
      }
      left &= ~(1 << UInt64(port))
    }
    let takesSecond = entered % 2 == 0 && second >= 0 && counts[second] - counts[best] < 3
    return takesSecond ? second : best
  }

  mutating func issueBound() {
    for port in bound.indices where !bound[port].isEmpty && isFree(port) {
      let list = bound[port]
      for index in list.indices {
        let entry = known(index, in: list)
        guard entry.ready >= 0, entry.ready <= cycle, mayRead(entry) else { continue }
        bound[port].remove(at: index)
        execute(entry, on: port)
        break
      }
    }
  }

  mutating func issueUnbound() {
    for scheduler in unbound.indices where !unbound[scheduler].isEmpty {
      var free = freePorts(limits.ports[scheduler])
      var kept = 0
      let list = unbound[scheduler]
      for index in list.indices {
        if free != 0 {
          let entry = known(index, in: list)
          let ports = uops[Int(entry.uop)].ports & free
          if entry.ready >= 0, entry.ready <= cycle, ports != 0 {
            // The last, as descriptions begin with the ports that some instructions have no others than.
            let port = 63 - ports.leadingZeroBitCount
            free &= ~(1 << UInt64(port))
            execute(entry, on: port)
            continue
          }
        }
        if kept != index { list[kept] = list[index] }
        kept += 1
      }
      unbound[scheduler].truncate(to: kept)
    }
  }

  private func freePorts(_ ports: UInt64) -> UInt64 {
    var (free, left) = (UInt64(0), ports)
    while left != 0 {
      let port = left.trailingZeroBitCount
      if isFree(port) { free |= 1 << UInt64(port) }
      left &= left - 1
    }
    return free
  }

  private func mayRead(_ entry: Entry) -> Bool {
    uops[Int(entry.uop)].thirdReads == 0 || readDebt < limits.memory.thirdReads
  }

  private func isFree(_ port: Int) -> Bool { busyUntil[port] < Double(cycle + 1) }

  private mutating func execute(_ entry: Entry, on port: Int) {
    let index = Int(entry.uop)
    busyUntil[port] = max(busyUntil[port], Double(cycle)) + uops[index].occupancy
    readDebt += uops[index].thirdReads
    var latency = uops[index].latency
    if case .execute(let scheduler) = uops[index].kind {
      if waiting[scheduler] <= limits.idleEntries[scheduler] { latency = uops[index].idleLatency }
      waiting[scheduler] -= 1
    }
    setResult(of: entry, cycle + latency)
  }
}
