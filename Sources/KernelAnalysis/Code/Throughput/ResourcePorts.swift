internal import LLVMInterop
internal import ThroughputModel

/// LLVM's resources of a CPU as ports.
struct ResourcePorts: Sendable {
  private(set) var model: ProcessorModel
  /// The ports of each of LLVM's resources, by LLVM's index.
  private var portsOfResource: [PortSet] = []

  /// - Returns: nil where LLVM has no data for the CPU, or more ports than a `PortSet` holds.
  init?(cpu: String, schedule: borrowing ScheduleModel) {
    guard schedule.hasInstructionData else { return nil }
    let resources = schedule.resources
    portsOfResource = Array(repeating: PortSet(), count: resources.count)
    var names: [String] = []
    for (index, resource) in resources.enumerated() where resource.members.isEmpty {
      for unit in 0..<max(1, resource.units) {
        guard names.count < 56 else { return nil }
        portsOfResource[index].insert(names.count)
        names.append(resource.units > 1 ? "\(resource.name)\(unit)" : resource.name)
      }
    }
    for (index, resource) in resources.enumerated() {
      for member in resource.members where member < index || resources[member].members.isEmpty {
        portsOfResource[index] = portsOfResource[index].union(portsOfResource[member])
      }
    }
    model = ProcessorModel(cpu: cpu, dispatchWidth: schedule.issueWidth, portNames: names)
  }

  subscript(resource index: Int) -> PortSet {
    portsOfResource.indices.contains(index) ? portsOfResource[index] : PortSet()
  }
}
