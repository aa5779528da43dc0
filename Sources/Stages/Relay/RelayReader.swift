internal import DiagnosisModel

/// Relay as text, as `print(mod)` and `mod.astext()` write it: TVM 0.6 to 0.18.
///
///     %7 = nn.conv2d(%6, meta[relay.Constant][1] /* ty=Tensor[(16, 32, 3, 3), int8] */, …,
///       out_dtype="int32") /* ty=Tensor[(1, 16, 64, 64), int32] */;
struct RelayReader: StageReader {
  let description = StageDescription(
    title: "TVM Relay", summary: "print(mod), as given or after relay.optimize")

  func recognizes(_ head: DumpHead) -> Bool {
    head.hasLine(beginning: ["#[version", "def @", "fn (%"])
      && (head.contains("Tensor[(") || head.contains("def @"))
      && !head.contains("primfn(")
  }

  func stages(in dump: Dump) -> [Stage] {
    PassDump.sections(of: dump).map { section in
      var module = RelayModule(Stage(path: dump.path, kind: .relay, pass: section.pass))
      for line in section.lines where !module.isDone { module.read(line) }
      return module.finished()
    }
  }
}
