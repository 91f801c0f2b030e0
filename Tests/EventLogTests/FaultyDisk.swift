import CSQLite
import Glibc
import Synchronization

/// A SQLite VFS that counts and fails on demand, and is the real disk otherwise. One for the process: its
/// tests run one after the other.
enum FaultyDisk {
    /// What happens to the disk.
    struct State {
        var syncs = 0
        /// Writes fail as on a full disk.
        var isFull = false
        /// So many syncs fail as on a broken disk.
        var failingSyncs = 0
    }

    static let state = Mutex(State())

    /// The name under which SQLite finds it.
    static let name: String = {
        // Registered once, before the first use, and never taken away.
        let disk = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        disk.initialize(to: realDisk.pointee)
        disk.pointee.zName = UnsafePointer(strdup("faulty"))
        disk.pointee.xOpen = { _, path, file, flags, outFlags in
            let code = realDisk.pointee.xOpen(realDisk, path, file, flags, outFlags)
            if let file, let methods = file.pointee.pMethods {
                file.pointee.pMethods = FaultyDisk.methods(over: methods)
            }
            return code
        }
        precondition(sqlite3_vfs_register(disk, 0) == SQLITE_OK)
        return "faulty"
    }()

    /// Forgets counts and faults.
    static func reset() { state.withLock { $0 = State() } }

    // SQLite's default VFS lives as long as the process, and is only read.
    nonisolated(unsafe) private static let realDisk = sqlite3_vfs_find(nil)!
}

extension FaultyDisk {
    private typealias Methods = UnsafePointer<sqlite3_io_methods>

    /// Ours → real. SQLite has one set of methods for databases and another for write-ahead logs.
    private static let real = Mutex<[UInt: UInt]>([:])

    private static func methods(over realMethods: Methods) -> Methods {
        real.withLock { real in
            let bits = UInt(bitPattern: realMethods)
            if let known = real.first(where: { $0.value == bits }) {
                return Methods(bitPattern: known.key)!
            }
            let ours = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
            ours.initialize(to: realMethods.pointee)
            ours.pointee.xSync = { FaultyDisk.sync($0!, $1) }
            ours.pointee.xWrite = { FaultyDisk.write($0!, $1, $2, $3) }
            real[UInt(bitPattern: ours)] = bits
            return Methods(ours)
        }
    }

    private static func sync(_ file: UnsafeMutablePointer<sqlite3_file>, _ flags: Int32) -> Int32 {
        let fails = state.withLock { state in
            state.syncs += 1
            defer { state.failingSyncs = max(0, state.failingSyncs - 1) }
            return state.failingSyncs > 0
        }
        return fails ? SQLITE_IOERR | (4 << 8) : realMethods(of: file).xSync(file, flags)
    }

    private static func write(
        _ file: UnsafeMutablePointer<sqlite3_file>, _ bytes: UnsafeRawPointer?, _ count: Int32,
        _ offset: Int64
    ) -> Int32 {
        if state.withLock(\.isFull) { return SQLITE_FULL }
        return realMethods(of: file).xWrite(file, bytes, count, offset)
    }

    private static func realMethods(
        of file: UnsafeMutablePointer<sqlite3_file>
    ) -> sqlite3_io_methods {
        let ours = UInt(bitPattern: file.pointee.pMethods)
        return Methods(bitPattern: real.withLock { $0[ours]! })!.pointee
    }
}
