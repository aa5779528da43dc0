extension Simulation {
  /// The figures of a description that are needed in every cycle.
  struct Limits {
    let dispatchWidth: Int
    let retireWidth: Int
    let reorderBuffer: Int
    let memoryPlaces: Int
    /// By place in a cycle's dispatch.
    let vectorsBefore: [Int]
    let takenBranches: Int
    let crossesBranches: Bool
    let memory: PipelineDescription.Memory
    /// By scheduler.
    let ports: [UInt64]
    let entries: [Int]
    let queue: [Int]
    let binding: [PipelineDescription.Scheduler.Binding]
    let idleEntries: [Int]
    /// By scheduler: groups of ports.
    let groups: [[UInt64]]

    init(_ pipeline: PipelineModel) {
      let description = pipeline.description
      dispatchWidth = description.dispatchWidth
      retireWidth = description.retireWidth
      reorderBuffer = description.reorderBuffer
      memoryPlaces = description.memoryPlaces ?? .max
      vectorsBefore = (0..<dispatchWidth).map { place in
        guard let most = description.vectorsBefore, place < most.count else { return .max }
        return most[place]
      }
      takenBranches = description.takenBranches
      crossesBranches = description.dispatchesAcrossBranches ?? false
      memory = description.memory
      ports = description.schedulers.map { PipelineModel.bits($0.ports, pipeline.portNames) }
      entries = description.schedulers.map(\.entries)
      queue = description.schedulers.map(\.queue)
      idleEntries = description.schedulers.map { $0.idleEntries ?? 0 }
      binding = description.schedulers.map(\.binding)
      groups = description.schedulers.map { scheduler in
        (scheduler.groups ?? []).map { PipelineModel.bits($0, pipeline.portNames) }
      }
    }
  }
}
