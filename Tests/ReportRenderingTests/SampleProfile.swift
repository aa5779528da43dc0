import DiagnosisModel

@testable import ReportRendering

extension Sample {
  /// A slow loop and a copy of floats that were sampled, with time elsewhere.
  static var profile: ProgramProfile {
    var profile = ProgramProfile(
      tool: tool, subject: "./run <model>", target: report.target, samples: 1000, seconds: 1.25)
    profile.busyProcessors = 0.97
    profile.threads = 2
    profile.verdict = "61 % of the time runs in one loop that widens u8×s8 for vpmulld"
    var hot = int8Loop
    hot.weight = LoopWeight(value: 0.61, unit: .shareOfTime, origin: .profile)
    profile.loops = [
      ProgramProfile.SampledLoop(
        share: 0.61, samples: 610, object: "/lib/lib<b>.so", kind: .int8Widened, profile: hot,
        findings: report.findings.filter { $0.loop == hot.id })
    ]
    profile.elsewhere = [
      ProgramProfile.SampledPlace(
        share: 0.3, samples: 300, kind: .kernel, object: nil, symbol: "futex_wait"),
      ProgramProfile.SampledPlace(
        share: 0.09, samples: 90, kind: .code, object: "/lib/libc.so.6", symbol: nil),
    ]
    profile.diagnostics = [
      Diagnostic(
        severity: .note, message: "samples of clocks skid: loops are named, not instructions")
    ]
    return profile
  }
}
