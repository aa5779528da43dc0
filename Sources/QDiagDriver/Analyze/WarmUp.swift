public import DiagnosisModel

/// An analysis that prepares this process for others: what is made once in a process and then stays
/// (LLVM's targets, types, tables, pages of the program) copies of the process have from the start.
public enum WarmUp {
  /// Fewer inputs are done sooner without.
  public static let fewestInputs = 3

  /// Analyses a loop of our own as `options` asks, and has `render` write its report. Nothing of it
  /// stays, and nothing depends on how it goes.
  public static func run(for options: AnalysisOptions, render: (Report) throws -> Void) {
    var plain = AnalysisOptions(wantsCode: options.wantsCode)
    plain.wantsBreakdown = options.wantsBreakdown
    plain.wantsListing = options.wantsListing
    let text = Array(kernel.utf8CString)
    let report = text.withUnsafeBufferPointer { text -> Report? in
      // The zero behind the text is not part of it.
      let bytes = UnsafeBufferPointer(rebasing: text.dropLast())
      return try? FileAnalysis.report(on: bytes, path: "warm-up", options: plain, releasePages: {})
    }
    if let report { try? render(report) }
  }

  /// Bytes that are multiplied and summed in 32 bits, a vector at a time.
  private static let kernel = """
    target datalayout = \
    "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
    target triple = "x86_64-unknown-linux-gnu"

    define i32 @dot(ptr %a, ptr %b, i64 %n) #0 {
    entry:
      br label %loop

    loop:
      %i = phi i64 [ 0, %entry ], [ %next, %loop ]
      %sum = phi <16 x i32> [ zeroinitializer, %entry ], [ %added, %loop ]
      %p = getelementptr inbounds i8, ptr %a, i64 %i
      %q = getelementptr inbounds i8, ptr %b, i64 %i
      %x = load <16 x i8>, ptr %p, align 1
      %y = load <16 x i8>, ptr %q, align 1
      %wide.x = sext <16 x i8> %x to <16 x i32>
      %wide.y = sext <16 x i8> %y to <16 x i32>
      %product = mul nsw <16 x i32> %wide.x, %wide.y
      %added = add <16 x i32> %sum, %product
      %next = add nuw i64 %i, 16
      %end = icmp uge i64 %next, %n
      br i1 %end, label %done, label %loop

    done:
      %total = call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %added)
      ret i32 %total
    }

    declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>)

    attributes #0 = { "target-cpu"="cascadelake" }
    """
}
