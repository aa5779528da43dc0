import DiagnosisModel
import Testing

@testable import Stages

/// oneDNN, OpenVINO and ONNX Runtime: each reader on a text of its own.
@Suite struct RuntimeReaderTests {
  @Test func oneDNNLinesOfBothSpellings() throws {
    let stage = try #require(
      try stages(
        """
        some other output
        onednn_verbose,v1,primitive,create:dispatch,convolution,cpu,convolution,jit:avx512_core_amx,forward_inference,src:u8:a:any:any::f0 wei:s8:a:any:any::f0,,alg:convolution_direct,mb1_ic64oc32_ih56oh56kh3sh1dh0ph1_iw56ow56kw3sw1dw0pw1,isa is not available,src/cpu/x64/a.cpp:1
        onednn_verbose,v1,primitive,exec,cpu,convolution,ref:any,forward_inference,src:u8::blocked:acdb::f0 wei:s8:a:blocked:AcdB64a4b::f0 bia:undef::undef::: dst:f32::blocked:acdb::f0,attr,alg:convolution_direct,mb1_ic64oc32_ih56oh56kh3sh1dh0ph1_iw56ow56kw3sw1dw0pw1,0.5
        onednn_verbose,v1,primitive,exec,cpu,convolution,ref:any,forward_inference,src:u8::blocked:acdb::f0 wei:s8:a:blocked:AcdB64a4b::f0 bia:undef::undef::: dst:f32::blocked:acdb::f0,attr,alg:convolution_direct,mb1_ic64oc32_ih56oh56kh3sh1dh0ph1_iw56ow56kw3sw1dw0pw1,0.4
        dnnl_verbose,exec,cpu,matmul,brg:avx512_core,undef,src_f32::blocked:ab:f0 wei_f32::blocked:ab:f0 dst_f32::blocked:ab:f0,,,128x256:256x512:128x512,1.5
        dnnl_verbose,exec,cpu,matmul,brg:avx
        """
      ).first)
    let convolution = try #require(stage.kernels.first)
    #expect(convolution.microseconds == 400)
    #expect(convolution.operands.map(\.tensor.format) == [.u8, .s8])
    #expect(convolution.operands[1].tensor.layout == "AcdB64a4b")
    #expect(convolution.output?.shape == [1, 32, 56, 56])
    #expect(convolution.refusals == ["jit:avx512_core_amx: isa is not available"])
    let product = try #require(stage.kernels.last)
    #expect(product.operation == .matrixProduct)
    #expect(product.output?.shape == [128, 512])
    #expect(product.microseconds == 1500)
    #expect(!stage.isComplete)
  }

  @Test func openVINOWithAnEntityBombIsOnlyItsLayers() throws {
    let stage = try #require(
      try stages(
        """
        <?xml version="1.0"?>
        <!DOCTYPE net [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <net name="&b;"><layers>
        <layer id="4" name="conv1" type="Convolution">
          <data execTimeMcs="242" originalLayersNames="conv1,relu" outputPrecisions="u8" primitiveType="brgconv_avx512_I8" runtimePrecision="u8" />
          <input><port id="0" precision="U8"><dim>1</dim><dim>64</dim></port>
          <port id="1" precision="I8"><dim>64</dim><dim>64</dim></port></input>
          <output><port id="2" precision="U8"><dim>1</dim><dim>64</dim></port></output>
        </layer>
        </layers></net>
        """
      ).first)
    let kernel = try #require(stage.kernels.first)
    #expect(kernel.operands.map(\.tensor.shape) == [[1, 64], [64, 64]])
    #expect(kernel.implementation == "brgconv_avx512_I8")
    #expect(kernel.fused == ["relu"])
    #expect(kernel.microseconds == 242)
    #expect(stage.isComplete)
  }

  @Test func profileEventsAreTakenAtTheirBest() throws {
    func event(_ time: Int) -> String {
      #"{"cat" : "Node","dur" :\#(time),"ph" : "X","name" :"conv1_kernel_time","args" : {"op_name" : "QLinearConv","output_type_shape" : [{"uint8":[1,8,4,4]}],"input_type_shape" : [{"uint8":[1,8,4,4]},{"float":[]},{"int8":[8,8,3,3]}]}},"#
    }
    let stage = try #require(
      try stages("[\n\(event(30))\n\(event(20))\n" + #"{"cat" : "Node","dur" :5,"na"#).first)
    let kernel = try #require(stage.kernels.first)
    #expect(kernel.name == "conv1")
    #expect(kernel.microseconds == 20)
    #expect(kernel.operands.map(\.tensor.format) == [.u8, .s8])
    #expect(!stage.isComplete)
  }

  @Test func scalingAfterACastIsTheEndOfADynamicQuantization() throws {
    func event(_ name: String, _ operatorName: String, _ inputs: String, _ output: String) -> String
    {
      #"{"cat" : "Node","dur" :9,"name" :"\#(name)_kernel_time","args" : {"op_name" : "\#(operatorName)","output_type_shape" : [\#(output)],"input_type_shape" : [\#(inputs)]}},"#
    }
    let whole = #"{"float":[1,8,4,4]}"#
    let stage = try #require(
      try stages(
        """
        [
        \(event("c", "ConvInteger", #"{"uint8":[1,8,4,4]},{"uint8":[8,8,3,3]}"#, #"{"int32":[1,8,4,4]}"#))
        \(event("cast", "Cast", #"{"int32":[1,8,4,4]}"#, whole))
        \(event("scale", "Mul", whole, whole))
        \(event("other", "Mul", whole, whole))
        ]
        """
      ).first)
    #expect(stage.conversions.map(\.purpose) == [.cast, .dequantize, .other])
  }

  @Test func operatorsWithLinearInTheirNamesAreNoProducts() {
    for name in ["QLinearSigmoid", "QLinearMul", "QuantizeLinear", "QLinearGlobalAveragePool"] {
      #expect(OperatorName.operation(name) == nil, "\(name)")
    }
    for name in ["QLinearMatMul", "torch.aten.linear", "nn.dense", "linalg.batch_matmul"] {
      #expect(OperatorName.operation(name) == .matrixProduct, "\(name)")
    }
    #expect(OperatorName.operation("QLinearConv") == .convolution)
    #expect(OperatorName.operation("nn.contrib_conv2d_winograd_weight_transform") == nil)
  }
}
