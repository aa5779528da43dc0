import ArgumentParser

@main
struct QDiag: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "qdiag", version: "0.1.0")
  func run() {}
}
