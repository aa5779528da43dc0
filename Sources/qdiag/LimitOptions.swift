public import ArgumentParser
public import QDiagDriver

/// What one input may take before it is given up.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The most time that a file may take.", valueName: "seconds"))
  var timeout = 60.0

  @Option(
    help: ArgumentHelp(
      "The most memory that a file may take: 512M, 4G.", valueName: "size"))
  var memory = MemorySize(bytes: 4 << 30)

  func validate() throws {
    guard timeout >= 0.001, timeout <= 1e7 else {
      throw ValidationError("--timeout \(timeout): it must be above 0 and at most 10000000 seconds")
    }
  }

  var limits: AnalysisLimits { AnalysisLimits(seconds: timeout, memory: memory) }
}

extension MemorySize: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }

  public var defaultValueDescription: String { "4G" }
}
