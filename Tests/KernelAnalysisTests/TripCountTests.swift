import LLVMInterop
import Testing

/// How often the bodies of loops run.
struct TripCountTests {
  private func loops(in text: String) throws -> [(trips: Int?, weight: Double?)] {
    let module = try text.withCString { start in
      try Module.read(
        UnsafeBufferPointer(start: start, count: text.utf8.count), named: "test", in: Context())
    }
    let forest = LoopForest()
    return module.functions.filter { !$0.isDeclaration }.flatMap {
      forest.innermostLoops(of: $0).map { ($0.tripCount, $0.executionWeight) }
    }
  }

  /// A loop that tests behind its body, in the form that compilers leave.
  private func rotated(start: String, step: Int, test: String) -> String {
    """
    define void @f(ptr %p, ptr %q, i64 %n, i1 %flag) {
    entry:
      %far = add nsw i64 %n, 48
      br label %body
    body:
      %i = phi i64 [ \(start), %entry ], [ %next, %body ]
      %place = getelementptr i8, ptr %p, i64 %i
      store i8 1, ptr %place
      %next = add nuw nsw i64 %i, \(step)
      %again = \(test)
      br i1 %again, label %body, label %end
    end:
      ret void
    }
    """
  }

  @Test(
    arguments: [
      ("0", 1, "icmp ult i64 %next, 64", 64),
      ("0", 16, "icmp ult i64 %next, 64", 4),
      ("8", 1, "icmp ne i64 %next, 64", 56),
      ("%n", 1, "icmp slt i64 %next, %far", 48),
      ("0", 1, "icmp ult i64 %next, %n", nil),
      ("%n", 1, "icmp ult i64 %next, 64", nil),
      ("0", 1, "icmp ult i1 %flag, 1", nil),
    ] as [(String, Int, String, Int?)])
  func testBehindTheBody(start: String, step: Int, test: String, trips: Int?) throws {
    let found = try loops(in: rotated(start: start, step: step, test: test))
    #expect(found.map(\.trips) == [trips])
  }

  /// Loops around each other that test in the header, as front ends write them.
  private func nest(bounds: [String]) -> String {
    let last = bounds.count - 1
    var text = "define void @f(ptr %p, i64 %n) {\nentry:\n  br label %head0\n"
    for (depth, bound) in bounds.enumerated() {
      let before = depth == 0 ? "entry" : "body\(depth - 1)"
      let after = depth == 0 ? "end" : "latch\(depth - 1)"
      text += """
        head\(depth):
          %i\(depth) = phi i64 [ 0, %\(before) ], [ %next\(depth), %latch\(depth) ]
          %more\(depth) = icmp slt i64 %i\(depth), \(bound)
          br i1 %more\(depth), label %body\(depth), label %\(after)
        body\(depth):
          br label %\(depth == last ? "latch\(depth)" : "head\(depth + 1)")
        latch\(depth):
          %place\(depth) = getelementptr i8, ptr %p, i64 %i\(depth)
          store i8 1, ptr %place\(depth)
          %next\(depth) = add nsw i64 %i\(depth), 1
          br label %head\(depth)

        """
    }
    return text + "end:\n  ret void\n}\n"
  }

  @Test func testInTheHeader() throws {
    let one = try loops(in: nest(bounds: ["64"]))
    #expect(one.map(\.trips) == [64])
    #expect(one.map(\.weight) == [64])
    let three = try loops(in: nest(bounds: ["3", "5", "7"]))
    #expect(three.map(\.trips) == [7])
    #expect(three.map(\.weight) == [105])
  }

  @Test func loopThatNeverRuns() throws {
    let found = try loops(in: nest(bounds: ["0"]))
    #expect(found.map(\.trips) == [0])
    #expect(found.map(\.weight) == [0])
  }

  @Test func unknownBoundAroundAKnownOne() throws {
    let found = try loops(in: nest(bounds: ["%n", "7"]))
    #expect(found.map(\.trips) == [7])
    // LLVM takes the outer loop's body for likely; the header runs once more than the body.
    let weight = try #require(found.first?.weight)
    let outer = try #require(try loops(in: nest(bounds: ["%n"])).first?.weight)
    #expect(abs(weight - 7 * outer) < 0.01 * weight)
  }

  /// The first exit decides: in the header before the body, or behind it.
  @Test(arguments: [(10, 20, 10), (20, 10, 11)])
  func twoExits(header: Int, middle: Int, trips: Int) throws {
    let found = try loops(
      in: """
        define void @f(ptr %p) {
        entry:
          br label %head
        head:
          %i = phi i64 [ 0, %entry ], [ %next, %latch ]
          %done = icmp eq i64 %i, \(header)
          br i1 %done, label %end, label %body
        body:
          %place = getelementptr i8, ptr %p, i64 %i
          store i8 1, ptr %place
          %stop = icmp eq i64 %i, \(middle)
          br i1 %stop, label %end, label %latch
        latch:
          %next = add nuw nsw i64 %i, 1
          br label %head
        end:
          ret void
        }
        """)
    #expect(found.map(\.trips) == [trips])
  }

  /// Thousands of loops with variable bounds, one after the other, take no time worth measuring.
  @Test(.timeLimit(.minutes(1))) func manyLoopsInARow() throws {
    let count = 4_000
    var text = "define void @f(ptr %p, i64 %n) {\nentry:\n  br label %l0\n"
    for index in 0..<count {
      text += """
        l\(index):
          %i\(index) = phi i64 [ 0, %\(index == 0 ? "entry" : "l\(index - 1)") ], [ %j\(index), %l\(index) ]
          %j\(index) = add i64 %i\(index), 1
          %c\(index) = icmp ult i64 %j\(index), %n
          br i1 %c\(index), label %l\(index), label %l\(index + 1)

        """
    }
    let found = try loops(in: text + "l\(count):\n  ret void\n}\n")
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.trips == nil })
  }
}
