public import DiagnosisModel
public import LLVMInterop

/// What a user can choose about machine code.
public struct CodeOptions: Sendable, Equatable {
  /// Whether machine code is looked at; the IR alone otherwise.
  public var isWanted: Bool
  /// The CPU whose scheduling model is used; nil is the one that code is generated for.
  public var simulateOn: String?
  public var contraction: FloatContraction
  /// Measurements of the CPU whose model is used.
  public var measurements: CPUMeasurements?
  /// Whether the object file is wanted, to run it.
  public var keepsObject: Bool
  /// Whether the cycles of the loops that do most of the work are broken down by what their
  /// instructions are for.
  public var wantsBreakdown = false
  /// Whether the instructions of loops are listed.
  public var wantsListing = false
  /// Whether it is asked which functions call which.
  public var wantsCallers = false

  public init(
    isWanted: Bool = true, simulateOn: String? = nil,
    contraction: FloatContraction = .intrinsicsOnly, keepsObject: Bool = false
  ) {
    self.isWanted = isWanted
    self.simulateOn = simulateOn
    self.contraction = contraction
    self.keepsObject = keepsObject
  }
}
