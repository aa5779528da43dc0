/// A loop as the simulation runs it: micro-ops, what they wait for and what they take.
struct LoopProgram {
  /// A micro-op whose result another waits for.
  struct Source: Hashable {
    let producer: Int
    /// How many iterations before.
    let distance: Int
    /// Cycles from the result to the one that waits for it.
    var delay = 0
  }

  struct MicroOp {
    enum Kind {
      /// In the scheduler of that number.
      case execute(scheduler: Int)
      case load, store
    }

    let kind: Kind
    /// Bits of the ports that it may use.
    var ports: UInt64 = 0
    /// Cycles that it keeps one busy.
    var occupancy = 1.0
    /// From issue to result.
    var latency: Int
    /// The same while few wait in its scheduler.
    var idleLatency: Int
    /// What it waits for, in the program's list.
    var sources = 0..<0
    /// Of the slots of memory, and of those of stores.
    var slots = 0
    var storeSlots = 0
    /// For a store: how many of its neighbours go on where it ends, or end where it begins.
    var touching = 0
    /// As how many loads of vectors it counts.
    var vectorLoads = 0
    var thirdReads = 0
    /// For a load: the store whose bytes it reads, and the cycles from the store's data to the result.
    var forwarding: (store: Source, cycles: Int)?
    /// Bytes from a boundary of lines in the first iteration, and from one iteration to the next; nil
    /// where the address is unknown.
    var phase: (start: Int, step: Int)?
    var bytes = 0
  }

  /// A macro-op: what takes a place in the reorder buffer.
  struct Operation {
    let slots: Int
    let uops: Range<Int>
    let isTakenBranch: Bool
    let touchesMemory: Bool
    let isVector: Bool
  }

  var operations: [Operation] = []
  var uops: [MicroOp] = []
  var sources: [Source] = []
  /// What an iteration takes to come to dispatch.
  var fetchCycles = 0.0
  /// After how many iterations the addresses are the same to lines.
  var phasePeriod = 1
}

extension LoopProgram.MicroOp {
  var isExecution: Bool {
    if case .execute = kind { return true }
    return false
  }
}
