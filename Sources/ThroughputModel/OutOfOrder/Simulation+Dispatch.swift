/// How instructions come in.
extension Simulation {
  mutating func fillSchedulers() {
    for scheduler in queues.indices where !queues[scheduler].isEmpty {
      var moved = 0
      while moved < queues[scheduler].count, moved < limits.dispatchWidth,
        waiting[scheduler] < limits.entries[scheduler]
      {
        enter(queues[scheduler][moved], scheduler)
        moved += 1
      }
      queues[scheduler].removeFirst(moved)
    }
  }

  private mutating func enter(_ entry: Entry, _ scheduler: Int) {
    waiting[scheduler] += 1
    let ports = uops[Int(entry.uop)].ports
    switch limits.binding[scheduler] {
    case .issue: unbound[scheduler].append(entry)
    case .dispatch: bound[leastAwaited(ports)].append(entry)
    case .group: bound[leastFilled(ports, in: limits.groups[scheduler])].append(entry)
    case .alternating:
      entered += 1
      bound[alternating(ports)].append(entry)
    }
  }

  mutating func dispatch() -> Int {
    var left = limits.dispatchWidth - dispatchDebt
    dispatchDebt = max(0, -left)
    var branches = limits.takenBranches
    var vectors = 0
    var started = 0
    while true {
      let operation = operations[dispatched.operation]
      guard
        left > 0 && hasPlace(operation, after: limits.dispatchWidth - left, vectors)
          || operation.slots == 0, inFlight < limits.reorderBuffer,
        branches > 0 || !operation.isTakenBranch, hasRoom(operation)
      else { break }
      if operation.isVector, operation.slots > 0 { vectors += 1 }
      if dispatched.operation == 0 { started += 1 }
      left -= operation.slots
      inFlight += operation.slots
      if operation.isTakenBranch { branches -= 1 }
      for uop in operation.uops {
        let entry = Entry(
          uop: Int32(uop), iteration: Int32(dispatched.iteration), row: Int32(dispatched.row))
        setResult(of: entry, .max)
        switch uops[uop].kind {
        case .execute(let scheduler):
          if queues[scheduler].isEmpty,
            waiting[scheduler] < limits.entries[scheduler]
          {
            enter(entry, scheduler)
          } else {
            queues[scheduler].append(entry)
          }
        case .load, .store: memoryWaiting.append(entry)
        }
      }
      dispatched = following(dispatched)
      // The front end follows the branch back in a cycle of its own; a straight line goes on.
      if !limits.crossesBranches, started > 0, operation.isTakenBranch, dispatched.operation == 0 {
        break
      }
    }
    dispatchDebt = max(dispatchDebt, -left)
    return started
  }

  /// Whether the next place of a cycle's dispatch takes an operation of its kind.
  private func hasPlace(
    _ operation: LoopProgram.Operation, after taken: Int, _ vectors: Int
  ) -> Bool {
    (!operation.touchesMemory || taken < limits.memoryPlaces)
      && (!operation.isVector || vectors <= limits.vectorsBefore[taken])
  }

  private func hasRoom(_ operation: LoopProgram.Operation) -> Bool {
    for uop in operation.uops {
      switch uops[uop].kind {
      case .execute(let scheduler):
        if waiting[scheduler] >= limits.entries[scheduler],
          queues[scheduler].count >= limits.queue[scheduler]
        {
          return false
        }
      case .load, .store:
        if memoryWaiting.count >= limits.memory.entries { return false }
      }
    }
    return true
  }
}
