@preconcurrency import Glibc

/// Writes all of the bytes, in as many pieces as the system wants them.
///
/// - Returns: nil, or the errno that stopped it.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  var start = 0
  while start < bytes.count {
    let count = bytes.withUnsafeBytes { all in
      let rest = UnsafeRawBufferPointer(rebasing: all[start...])
      return write(descriptor, rest.baseAddress, rest.count)
    }
    if count >= 0 {
      start += count
    } else if errno == EAGAIN {
      // Somebody has set the terminal to non-blocking.
      var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&polled, 1, -1)
    } else if errno != EINTR {
      return errno
    }
  }
  return nil
}
