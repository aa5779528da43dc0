internal import CHost

/// Keeps this thread on one core for as long as the value lives.
public struct CPUPinning: ~Copyable {
  /// The core's number; nil where the system does not pin.
  public let core: Int?

  public init() {
    let pinned = Int(QDPinToCurrentCore())
    core = pinned < 0 ? nil : pinned
  }

  deinit {
    QDUnpin()
  }
}
