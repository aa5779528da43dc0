/// All that decides what a simulation does next, relative to a cycle, as 128 bits that two different
/// states do not share but by a chance of one in 2^64 and less.
struct SimulationState: Hashable {
  private var low: UInt64 = 0xcbf2_9ce4_8422_2325
  private var high: UInt64 = 0x9e37_79b9_7f4a_7c15

  init(of simulation: borrowing Simulation, at origin: Int) {
    self.init(outlineOf: simulation, at: origin)
    let current = simulation.dispatched.iteration
    for list in simulation.bound { add(list, current) }
    for list in simulation.unbound { add(list, current) }
    for list in simulation.queues { add(list, current) }
    add(simulation.memoryWaiting, current)
    for entry in simulation.forwarded {
      add(entry, current)
      add(entry.ready - origin)
    }
    // Results that may still be read, or forwarded.
    let count = simulation.uops.count
    for iteration in max(0, simulation.retired.iteration - 1)...current {
      let row = iteration % simulation.ring * count
      for uop in row..<row + count {
        let time = simulation.completion[uop]
        add(time == .max ? .max : max(-32, time - origin))
      }
    }
  }

  /// What is told by a few numbers: states that differ in it are different.
  init(outlineOf simulation: borrowing Simulation, at origin: Int) {
    let current = simulation.dispatched.iteration
    add(simulation.dispatched.operation)
    add(current - simulation.retired.iteration)
    add(simulation.retired.operation)
    add(simulation.inFlight)
    add(simulation.memoryDebt)
    add(simulation.vectorDebt)
    add(simulation.storeDebt)
    add(simulation.readDebt)
    add(simulation.dispatchDebt)
    add(simulation.lastGroup)
    add(current % simulation.phasePeriod)
    for list in simulation.bound { add(list.count) }
    for list in simulation.unbound { add(list.count) }
    for list in simulation.queues { add(list.count) }
    add(simulation.memoryWaiting.count)
    add(simulation.forwarded.count)
    for until in simulation.busyUntil { add(Int(max(0, until - Double(origin)) * 64)) }
  }

  private mutating func add(_ list: EntryList, _ iteration: Int) {
    for index in list.indices { add(list[index], iteration) }
  }

  private mutating func add(_ entry: Simulation.Entry, _ iteration: Int) {
    add(Int(entry.uop) << 20 | (iteration - Int(entry.iteration)))
  }

  private mutating func add(_ value: Int) {
    let bits = UInt64(bitPattern: Int64(value))
    low = (low ^ bits) &* 0x100_0000_01b3
    low ^= low >> 29
    high = (high &+ bits) &* 0xff51_afd7_ed55_8ccd
    high ^= high >> 32
  }
}
