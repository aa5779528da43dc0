internal import LLVMInterop

/// A CPU as the bounds see it: how much it dispatches, and the ports that instructions compete for.
struct ProcessorModel: Sendable {
  let cpu: String
  /// Micro-ops dispatched per cycle.
  var dispatchWidth: Int
  /// The name of each port.
  private(set) var portNames: [String] = []
  /// The ports of each of LLVM's resources, by LLVM's index.
  private var portsOfResource: [PortSet] = []

  /// - Returns: nil where LLVM has no data for the CPU, or more ports than a `PortSet` holds.
  init?(cpu: String, schedule: borrowing ScheduleModel) {
    guard schedule.hasInstructionData else { return nil }
    self.cpu = cpu
    dispatchWidth = schedule.issueWidth
    let resources = schedule.resources
    portsOfResource = Array(repeating: PortSet(), count: resources.count)
    for (index, resource) in resources.enumerated() where resource.members.isEmpty {
      for unit in 0..<max(1, resource.units) {
        guard portNames.count < 56 else { return nil }
        portsOfResource[index].insert(portNames.count)
        portNames.append(resource.units > 1 ? "\(resource.name)\(unit)" : resource.name)
      }
    }
    for (index, resource) in resources.enumerated() {
      for member in resource.members where member < index || resources[member].members.isEmpty {
        portsOfResource[index] = portsOfResource[index].union(portsOfResource[member])
      }
    }
  }

  /// A model of ports alone, for corrections and tests.
  init(cpu: String, dispatchWidth: Int, portNames: [String]) {
    self.cpu = cpu
    self.dispatchWidth = dispatchWidth
    self.portNames = portNames
  }

  func ports(ofResource index: Int) -> PortSet {
    portsOfResource.indices.contains(index) ? portsOfResource[index] : PortSet()
  }

  /// The set of the named ports; ports that the model does not have yet are added.
  mutating func ports(named names: [String]) -> PortSet {
    var set = PortSet()
    for name in names {
      if let index = portNames.firstIndex(of: name) {
        set.insert(index)
      } else if portNames.count < 64 {
        set.insert(portNames.count)
        portNames.append(name)
      }
    }
    return set
  }

  /// "SKXPort0 SKXPort5".
  func names(of ports: PortSet) -> String {
    ports.members.map { portNames[$0] }.joined(separator: " ")
  }
}
