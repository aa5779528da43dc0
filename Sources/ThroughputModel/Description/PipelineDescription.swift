public import DiagnosisModel

/// How a CPU runs instructions out of order, as far as the simulation knows: part of a file of `CPUs/`.
/// Every figure is in cycles of the core.
public struct PipelineDescription: Codable, Sendable, Equatable {
  /// Instructions (macro-ops) that enter and leave the window in a cycle, and that it holds.
  public var dispatchWidth: Int
  public var retireWidth: Int
  public var reorderBuffer: Int
  /// How many places of a cycle's dispatch, from the first, loads and stores can take; nil is all.
  public var memoryPlaces: Int?
  /// By place in a cycle's dispatch: how many vector instructions there can be before one that takes it; nil is any.
  public var vectorsBefore: [Int]?
  /// Taken branches in a cycle.
  public var takenBranches: Int
  /// Whether every micro-op of work takes a place in dispatch and in the reorder buffer, loads and stores with
  /// work or on their own one of theirs; nil where an instruction takes one.
  public var countsMicroOps: Bool?
  /// Whether dispatch goes on behind a taken branch in the same cycle, out of a queue; nil where it does not.
  public var dispatchesAcrossBranches: Bool?
  /// Whether nothing waits for a constant's addition to a general register, as renaming does it ahead; nil where
  /// it does not.
  public var addsConstantsAtOnce: Bool?
  /// Whether an address of three summands takes a pair of units, one after the other; nil where it does not.
  public var pairsForThreeSummands: Bool?
  /// The ports of branches that fall through; nil where they take those of all branches.
  public var untakenBranches: [String]?
  /// Ports that are closed to vectors where a loop has the widest ones; nil where none are.
  public var closedByWide: [String]?
  /// Whether work on the widest vectors goes through its port in two halves, and so takes it for twice the cycles of
  /// its cost; nil where it does not.
  public var halvesWide: Bool?
  /// Mnemonics that clear a register, at no cost, where both operands are the same; nil leaves that to LLVM. A
  /// leading `v` is ignored.
  public var zeroIdioms: [String]?
  /// How instructions come to dispatch; nil where that is never slower than dispatch.
  public var fetch: Fetch?
  public var schedulers: [Scheduler]
  public var memory: Memory
  /// Where the figures above come from.
  public var source: String
  /// LLVM's names of resources, and the ports of this description that they are; the rest of LLVM's
  /// resources stands for what the simulation does itself.
  public var resources: [String: String]
  /// What instructions take that LLVM's model has wrong; the first that holds for one counts.
  public var costs: [Cost]
  /// How far predictions were compared with measurements: "205 loops: median error 3 %".
  public var validation: String?
  /// By kind of loop; nil where nothing was compared.
  public var spreads: [Spread]?

  /// Where most measurements of a kind of loop lie, as factors of the prediction.
  public struct Spread: Codable, Sendable, Equatable {
    public var kind: LoopKind
    public var loops: Int
    /// One loop in ten takes less, one in ten more.
    public var low: Double
    public var high: Double
  }

  /// Instructions come by lines of code: as many as `first` of a line in one cycle, every further so many
  /// in `further` cycles, the last of them for as long as their number lets.
  public struct Fetch: Codable, Sendable, Equatable {
    public var lineBytes: Int
    public var first: Int
    public var further: Int
    /// Whether the line where an iteration ends takes a cycle besides the one where the next begins; nil where both
    /// come in one.
    public var separatesIterations: Bool?
  }

  /// A queue of micro-ops that wait for their operands, and the ports that it feeds.
  public struct Scheduler: Codable, Sendable, Equatable {
    /// When a micro-op gets its port.
    public enum Binding: String, Codable, Sendable {
      /// On entering: to the port with the fewest that wait for it.
      case dispatch
      /// On entering: in turns to the port with the fewest that wait for it, as counted before the cycle, and to
      /// the one with the next fewest.
      case alternating
      /// On entering: to the port with the fewest that wait for it and for any of its group.
      case group
      /// Any free port, when its operands are there.
      case issue
    }

    public var name: String
    public var ports: [String]
    public var entries: Int
    /// Micro-ops that wait in order for an entry.
    public var queue: Int
    public var binding: Binding
    /// Ports that are filled together, where micro-ops are bound by groups.
    public var groups: [[String]]?
    /// Up to so many that wait, results go straight to the next; nil where that makes no difference.
    public var idleEntries: Int?
    /// Turns that are taken in vain by micro-ops that wait for others of the same scheduler; nil where none are.
    public var vainTurns: VainTurns?
  }

  /// What micro-ops of one cycle that wait for others of one cycle take besides their own turns.
  public struct VainTurns: Codable, Sendable, Equatable {
    /// By how many instructions the other is ahead, beginning with one.
    public var soon: [Double]
    /// What part of that where the other waited so itself.
    public var following: Double
    /// What part of that where the other has not all ports to choose from, or keeps one busy for longer. What has not
    /// all itself takes none.
    public var limited: Double
    /// Where the other is of an earlier iteration.
    public var carried: Double
  }

  /// How loads and stores get their turn.
  public struct Memory: Codable, Sendable, Equatable {
    /// What all loads and stores of a cycle may take together, and what one takes.
    public var slots: Int
    public var vectorLoad: Int
    /// The same where the address is the same every time.
    public var stillVectorLoad: Int
    /// As how many vector loads one of the widest vectors counts; nil is one.
    public var wideLoads: Int?
    public var generalLoad: Int
    public var store: Int
    /// Vector loads of a cycle, whatever else there is; nil where the slots alone decide.
    public var vectorLoads: Int?
    /// What stores of a cycle may take together, and what one of a width takes.
    public var storeSlots: Int
    public var wideStore: Int
    public var narrowStore: Int
    /// Stores of a cycle, whatever else there is; nil where their slots alone decide.
    public var stores: Int?
    /// Stores take a cycle for each aligned block of so many bytes that they touch; those that go to one block, one
    /// behind the other, share it as far as their slots let. Nil where they may be of any.
    public var storeBlockBytes: Int?
    /// What one takes that crosses a boundary of lines, at the least.
    public var crossingStore: Int
    /// The same where it crosses the same boundary every time.
    public var crossingStoreAgain: Int
    /// Accesses that cross a boundary of so many bytes take twice as much.
    public var lineBytes: Int
    public var vectorLatency: Int
    public var generalLatency: Int
    /// What a scaled index adds to either.
    public var scaledIndex: Int
    /// From the data of a store to a load of the same address.
    public var vectorForwarding: Int
    /// The same for vectors of 32 bytes; nil where that is no different.
    public var halfWideForwarding: Int?
    /// The same for the widest vectors.
    public var wideForwarding: Int
    public var generalForwarding: Int
    /// Whether only what lies at the stack pointer goes from register to register, past memory; nil where whatever
    /// has an address that looks the same does.
    public var renamesStackAlone: Bool?
    /// The same of general registers, where the registers of the address were written in between: only an address
    /// that looks the same is forwarded early.
    public var changedForwarding: Int
    /// Where the load is not within the store.
    public var failedForwarding: Int
    /// Loads and stores that wait for their turn.
    public var entries: Int
    /// Vector operations that read a third register and stores of the widest vectors share read ports:
    /// what they may take in a cycle together, where one operation takes 1.
    public var thirdReads: Int
    public var wideStoreReads: Int
    /// The ports that the data of vector stores go through; nil where they have their own.
    public var storeData: [String]?
    /// The same for stores of general registers and constants, where the instruction does no other work.
    public var generalStoreData: [String]?
  }

  /// What instructions of a form take.
  public struct Cost: Codable, Sendable, Equatable {
    public var name: String
    /// With `*` for any ending; a leading `v` is ignored. Nil for all.
    public var mnemonics: [String]?
    public var classes: [InstructionClass]?
    public var vectorBits: [Int]?
    public var operands: [OperandForm]?
    /// Whether the result is a mask, whether a mask chooses the lanes, and whether the last operand is a
    /// constant; nil where it does not matter.
    public var writesMask: Bool?
    public var masked: Bool?
    public var immediate: Bool?
    /// Read or written in memory; nil for all.
    public var accessBytes: [Int]?
    /// Work besides loads and stores; nil where LLVM has it right.
    public var uops: [MicroOp]?
    /// From the operands of registers to the result; nil where LLVM has it right.
    public var latency: Int?
    /// The same while few others wait in the scheduler; nil where that does not matter.
    public var latencyWhenIdle: Int?
    /// What it takes longer from each register that it reads, in their order; the last counts for the rest.
    public var operandDelays: [Int]?
    /// What it takes longer to instructions that stand under another name.
    public var delayToOthers: Int?
    /// Macro-ops; nil is one.
    public var macroOps: Int?
    /// Macro-ops of the first of them in an iteration, where it takes longer to begin; nil is the same.
    public var firstMacroOps: Int?
    /// Whether a third register is read through the ports that wide stores share.
    public var readsThird: Bool?
    /// Loads besides the one that every instruction with a memory operand does: gathers.
    public var loads: Int?
    public var source: String
  }

  /// One micro-op: any of the ports, kept busy for some cycles.
  public struct MicroOp: Codable, Sendable, Equatable {
    public var ports: [String]
    /// Nil is one.
    public var cycles: Double?
    public var count: Int?
  }
}
