internal import KernelLowering
extension TensorBuffer { var shift: Int { 0 } }
