define void @"name\0Awith\1B[31m"(ptr %p) {
  store i8 1, ptr %p
  ret void
}
