/// How micro-ops get ports.
extension Simulation {
  /// When an entry's operands are there; -1 while that is unknown.
  func readiness(_ entry: Entry) -> Int {
    var ready = 0
    for index in program.uops[Int(entry.uop)].sources {
      let source = program.sources[index]
      let time = result(source.producer, Int(entry.iteration) - source.distance)
      if time == .max { return -1 }
      ready = max(ready, time)
    }
    return ready
  }

  mutating func issueBound() {
    for port in bound.indices where !bound[port].isEmpty && isFree(port) {
      for index in bound[port].indices {
        if bound[port][index].ready < 0 { bound[port][index].ready = readiness(bound[port][index]) }
        let entry = bound[port][index]
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
      for index in unbound[scheduler].indices {
        if free != 0 {
          if unbound[scheduler][index].ready < 0 {
            unbound[scheduler][index].ready = readiness(unbound[scheduler][index])
          }
          let entry = unbound[scheduler][index]
          let ports = program.uops[Int(entry.uop)].ports & free
          if entry.ready >= 0, entry.ready <= cycle, ports != 0 {
            let port = ports.trailingZeroBitCount
            free &= ~(1 << UInt64(port))
            execute(entry, on: port)
            continue
          }
        }
        if kept != index { unbound[scheduler][kept] = unbound[scheduler][index] }
        kept += 1
      }
      unbound[scheduler].removeLast(unbound[scheduler].count - kept)
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
    program.uops[Int(entry.uop)].thirdReads == 0 || readDebt < limits.memory.thirdReads
  }

  private func isFree(_ port: Int) -> Bool { busyUntil[port] < Double(cycle + 1) }

  private mutating func execute(_ entry: Entry, on port: Int) {
    let uop = program.uops[Int(entry.uop)]
    busyUntil[port] = max(busyUntil[port], Double(cycle)) + uop.occupancy
    readDebt += uop.thirdReads
    var latency = uop.latency
    if case .execute(let scheduler) = uop.kind {
      if waiting[scheduler] <= limits.idleEntries[scheduler] { latency = uop.idleLatency }
      waiting[scheduler] -= 1
    }
    setResult(Int(entry.uop), Int(entry.iteration), cycle + latency)
  }
}
