import Testing

@testable import KernelLowering

@Suite struct LoopNestTests {
  @Test func printsItself() throws {
    let workload = try Conv2DWorkload(
      parsing: "1,4,5,6,8,3,3,stride=2,pad=1,groups=2", types: .u8s8)
    let kernel = try ScheduleSpec(parsing: "spatial-pack").kernel(for: workload, on: .avx512)
    #expect(
      kernel.nest.description == """
        data     u8   NCHW2c    [1][2][7][8][2]
        weights  s8   OIHW2i4o  [2][1][3][3][2][4]
        output   s32  NCHW4c    [1][2][3][3][4]
        for n in 0..<1 {
          for group in 0..<2 {
            for oc_chunk in 0..<1 {
              for oh in 0..<3 {
                for ow_chunk in 0..<1 {
                  for ic_chunk in 0..<1 {
                    for kh in 0..<3 {
                      for kw in 0..<3 {
                        for ic_block in 0..<2 {
                          unrolled ow_block in 0..<3 {
                            vectorised oc_block in 0..<4 {
                              output[n][group + oc_chunk][oh][3*ow_chunk + ow_block][oc_block] \
        += s32(broadcast(data[n][group + ic_chunk][2*oh + kh][6*ow_chunk + 2*ow_block + kw]\
        [ic_block])) * s32(weights[group + oc_chunk][ic_chunk][kh][kw][ic_block][oc_block])
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        """)
  }

  @Test func orderOfSplatAndCast() throws {
    let spec = try ScheduleSpec(parsing: "spatial-pack:splat_first=false")
    let nest = try spec.kernel(for: .tvmQuestion, on: .avx512).nest
    #expect(nest.body.description.contains("+= broadcast(s32(data["))
  }

  /// Every logical element has one place in memory, and the rest is padding.
  @Test(arguments: [
    "1,4,5,6,8,3,3,stride=2,pad=1,groups=2", "2,12,7,9,20,3,2,stride=2x1,pad=1x2",
  ])
  func packingCoversEveryElementOnce(spelling: String) throws {
    let workload = try Conv2DWorkload(parsing: spelling)
    let nest = try ScheduleSpec(name: "spatial-pack").kernel(for: workload, on: .avx2).nest
    for buffer in nest.buffers {
      let places = (0..<buffer.elementCount).compactMap {
        buffer.logicalCoordinates(ofElementAt: $0)
      }
      let elements = buffer.logicalShape.reduce(1) { $0 * $1.extent }
      #expect(places.count == elements)
      #expect(Set(places).count == elements)
    }
  }

  @Test func packedPlaceOfOneElement() throws {
    let nest = try ScheduleSpec(name: "spatial-pack").kernel(for: .tvmQuestion, on: .avx512).nest
    let data = nest.buffer(.data)
    #expect(data.strides == [139_392, 69_696, 1056, 16, 1])
    #expect(data.logicalCoordinates(ofElementAt: 0) == nil)
    #expect(data.logicalCoordinates(ofElementAt: 69_696 + 1056 + 16 + 3) == [0, 19, 0, 0])
    let weights = nest.buffer(.weights)
    #expect(weights.logicalCoordinates(ofElementAt: 2304 + 768 + 256 + 16 + 5) == [5, 17, 1, 1])
    #expect(weights.byteCount == 16 * 32 * 9)
  }
}
