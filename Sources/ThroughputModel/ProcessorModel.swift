/// A CPU as the bounds see it: how much it dispatches, and the ports that instructions compete for.
public struct ProcessorModel: Sendable {
  /// LLVM's name of the CPU.
  public let cpu: String
  /// Micro-ops dispatched per cycle.
  public var dispatchWidth: Int
  /// The name of each port.
  public private(set) var portNames: [String]

  public init(cpu: String, dispatchWidth: Int, portNames: [String] = []) {
    self.cpu = cpu
    self.dispatchWidth = dispatchWidth
    self.portNames = portNames
  }

  /// The set of the named ports; ports that the model does not have yet are added.
  public mutating func ports(named names: [String]) -> PortSet {
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

  /// "SKXPort0", "SKXPort5".
  public func names(of ports: PortSet) -> [String] { ports.members.map { portNames[$0] } }
}
