using System.Globalization;
using System.Runtime.InteropServices;

/// <summary>
/// Runs inside the measured server, before its own code: on SIGUSR1 it collects everything that can be collected and writes
/// what is left to the file that BORDERWATCH_MEMORY_FILE names. The runtime asks for this name, without a namespace.
/// </summary>
internal sealed class StartupHook
{
    private const int SigUsr1OnLinux = 10;
    private const int SigUsr1OnMac = 30;

    /// <summary>A registration that nobody holds is taken back.</summary>
    private static readonly List<PosixSignalRegistration> s_held = [];

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("BORDERWATCH_MEMORY_FILE") is not { Length: > 0 } file) return;
        s_held.Add(PosixSignalRegistration.Create((PosixSignal)(OperatingSystem.IsMacOS() ? SigUsr1OnMac : SigUsr1OnLinux), signal =>
        {
            signal.Cancel = true; // the default is to end the process
            Collect();
            Write(file);
        }));
    }

    private static void Collect()
    {
        // The second time takes what only finalizers held.
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>Managed heap and working set in bytes; moved into place, so that nobody reads half of it.</summary>
    private static void Write(string file)
    {
        File.WriteAllText(file + ".new", string.Create(CultureInfo.InvariantCulture, $"{GC.GetTotalMemory(forceFullCollection: false)} {Environment.WorkingSet}"));
        File.Move(file + ".new", file, overwrite: true);
    }
}
