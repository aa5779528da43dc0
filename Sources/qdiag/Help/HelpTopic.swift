import ArgumentParser
import DiagnosisModel

/// A short text on what no single command explains: `qdiag help cycles`.
struct HelpTopic {
  let name: String
  /// Other words that people ask by.
  var otherNames: [String] = []
  /// In a few words, for the list.
  let purpose: String
  let text: String

  static let all = [report, causes, cycles, targets, inputs, programs, ci, limits]

  /// The topic of a name, or of the beginning of one that no other has.
  static func named(_ name: String) -> HelpTopic? {
    if let exact = all.first(where: { $0.name == name || $0.otherNames.contains(name) }) {
      return exact
    }
    let found = all.filter { $0.name.hasPrefix(name) }
    return found.count == 1 ? found[0] : nil
  }

  /// Answers `qdiag help WORD` where the word is no command: ends the process with the topic's text, or
  /// with an error where there is none.
  static func answer(_ word: String) {
    let commands = QDiag.configuration.subcommands.compactMap { $0.configuration.commandName }
    if (commands + ["help"]).contains(word) || word.hasPrefix("-") { return }
    if let topic = named(word) {
      print(topic.text)
      QDiag.exit()
    }
    let names = commands + all.map(\.name)
    let nearest = nearestName(to: word, among: names).map { "did you mean '\($0)'? " } ?? ""
    CommandRunner.end(
      CommandError(
        message: "there is no command or topic '\(word)'; \(nearest)Topics are: "
          + all.map { "\($0.name) (\($0.purpose))" }.joined(separator: ", ")),
      QDiag.self)
  }

  private static let report = HelpTopic(
    name: "report", otherNames: ["reading", "verdict"], purpose: "how to read a report",
    text: """
      The first sentence says how far the main loop is from what the CPU can do, and the name of the cause.

      loop    which loop it is, and how often it runs
      speed   multiply-accumulates (MACs) per cycle, beside the most that the CPU can make
      twin    how fast a float loop of the same job is, where the file has one
      why     at most three causes, each with the share of the cycles that it costs alone; they overlap
      do      the instruction, flag or change that would help, with its ceiling
      sure    whether the machine code shows the cause, and who says how many cycles

      -v shows every loop in detail, --asm its instructions with ports and source lines, --prove tries
      what is suggested. --format json, html, sarif and others are for programs and for sending around.
      More: docs/reading-a-report.md
      """)

  private static let causes = HelpTopic(
    name: "causes", otherNames: ["why", "int8"], purpose: "why int8 is slow",
    text: """
      A register holds four times as many bytes as floats, so int8 could be four times as fast. It is not where

        the operands are widened first          widening-fallback, cast-overhead, widening-elsewhere
        the dot product of the CPU is unused     missed-dot-product, signedness, missing-target-features
        lanes are moved about to suit it         shuffle-overhead, gather-scatter, scalar-broadcast
        sums wait, spill or live in memory       latency-bound, accumulator-spill, accumulator-in-memory
        there are no vectors, or narrow ones     not-vectorized, narrow-vectors, unoptimized-ir
        the loop does other work as well         dequantize-in-loop, zero-point-in-loop, requantize-overhead

      'qdiag rules' lists the rules, 'qdiag rules ID' explains one; parts of a name suffice.
      More: docs/rules.md
      """)

  private static let cycles = HelpTopic(
    name: "cycles", otherNames: ["accuracy", "model", "simulation"],
    purpose: "where cycles come from, and how far to trust them",
    text: """
      Cycles are predicted, unless a report says that they were measured. On CPUs whose pipeline is described (Zen 5,
      Golden Cove) the loop is simulated; elsewhere the largest of three lower bounds counts: ports, dispatch, and the
      chain from one iteration to the next, over LLVM's model with corrections. All data is taken to be in the first
      cache.

        qdiag cpus                     what is known of each CPU
        qdiag calibrate -o this.json   measure this machine; use the file with --measurements
        qdiag measure kernel.o         run the loops themselves, on scratch memory
        qdiag validate DIR             how well predictions hold, over many loops

      More: docs/machine-view.md, docs/accuracy.md
      """)

  private static let targets = HelpTopic(
    name: "targets", otherNames: ["target", "cpu"], purpose: "which CPU a report is about",
    text: """
      A module or an object says what it was compiled for, and the report says so. Where nothing does, the least
      CPU that has its instructions is inferred. --cpu, --features and --triple decide otherwise; --cpu host is this
      machine. --simulate-on takes the cycles from another CPU's model: the code stays as it is.
      'qdiag cpus aarch64' lists names. More: docs/analyze.md
      """)

  private static let inputs = HelpTopic(
    name: "inputs", otherNames: ["sources", "source", "files"],
    purpose: "what can be read, and how to get it",
    text: """
      LLVM IR      clang -O3 -S -emit-llvm kernel.c; rustc --emit llvm-ir; swiftc -emit-ir; TVM: lib.get_source()
      assembly     clang -O3 -S kernel.c, gcc -O3 -S kernel.c
      objects      .o, .so, executables, .a; stripped ones too
      C and C++    qdiag analyze kernel.c -- -O3 -march=znver5
      programs     qdiag profile -- ./program
      stages       Relay, TIR, ONNX, profiles, logs: qdiag trace DIR

      What a file contains decides, not its name. More: docs/analyze.md, docs/sources.md, docs/trace.md
      """)

  private static let programs = HelpTopic(
    name: "programs", otherNames: ["binaries", "libraries", "jit"],
    purpose: "what to do without sources",
    text: """
      qdiag profile -- python3 run.py   samples the run by perf, and judges the loops that take its time
      qdiag profile --perf perf.data    the same of samples that somebody else took
      qdiag analyze libfoo.so           what kernels a library has, those on bytes first
      qdiag host libfoo.so              which dot products it contains, beside what this CPU has

      perf needs permission: sysctl kernel.perf_event_paranoid=1, or root. More: docs/profile.md, docs/binaries.md
      """)

  private static let ci = HelpTopic(
    name: "ci", otherNames: ["policy", "policies", "gate", "baseline"],
    purpose: "how a build fails where a kernel gets worse",
    text: """
      qdiag init build                                  writes qdiag.yml, a policy that holds today
      qdiag check build                                 status 0 holds, 1 violated, 2 could not be judged
      qdiag check build --write-baseline base.json      and later --baseline base.json: only what is worse fails
      qdiag check build --format sarif=qdiag.sarif      for code scanning; junit, github, gitlab, markdown as well
      qdiag check build --jobs 8 --cache .qdiag         many kernels; --shard 2/8 and 'qdiag merge' for many machines

      More: docs/ci.md, docs/policy.md, docs/scale.md
      """)

  private static let limits = HelpTopic(
    name: "limits", otherNames: ["limitations"], purpose: "what is not looked at",
    text: """
      GPUs; caches beyond the first; more than one thread; branches that depend on data (the likelier way is taken, and
      named). A file has 60 s and 4 GB (--timeout, --memory), in a process of its own. Nothing that is analysed
      is run, and no file is opened but those that are named; 'measure' and 'profile' run what you ask them to.
      What is unknown is said to be unknown. More: docs/reliability.md
      """)
}
