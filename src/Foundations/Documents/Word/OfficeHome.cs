using System.Globalization;
using System.Text;

namespace MotCua.Documents.Word;

/// <summary>
/// The folder in which the converter works for this house: its profile, and the document at hand. It is held for as long as the house lives;
/// what a house left behind that was killed is found by nobody holding it, and is swept away with whatever still runs in it.
/// </summary>
internal sealed class OfficeHome : IDisposable
{
    private const string Prefix = "motcua-word-";
    private const string Held = "in-use";

    /// <summary>A folder without the sign of being held is somebody's who is just beginning, or was left long ago.</summary>
    private static readonly TimeSpan Beginning = TimeSpan.FromDays(1);

    private readonly FileStream sign;

    private OfficeHome(string folder)
    {
        Folder = folder;

        // It is held before it bears the name by which a sweep asks whether anybody holds it.
        var begun = Path.Combine(folder, Held + ".begun");
        sign = new(begun, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        File.Move(begun, Path.Combine(folder, Held));
    }

    public string Folder { get; }

    /// <summary>A folder of its own with the profile in it.</summary>
    public static OfficeHome Begin(string profile)
    {
        var home = new OfficeHome(Directory.CreateTempSubdirectory(Prefix).FullName);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(home.Folder, "profile", "user")).FullName, "registrymodifications.xcu"), profile);
        return home;
    }

    /// <summary>Takes away what killed houses left, and ends what still runs there; gives how many there were.</summary>
    public static int Sweep(TimeProvider clock)
    {
        var swept = 0;
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (IsLeft(folder, clock))
            {
                Clear(folder);
                swept++;
            }
        }

        return swept;
    }

    public void Dispose()
    {
        sign.Dispose();
        Clear(Folder);
    }

    private static bool IsLeft(string folder, TimeProvider clock)
    {
        try
        {
            if (!File.Exists(Path.Combine(folder, Held)))
            {
                return clock.GetUtcNow() - Directory.GetLastWriteTimeUtc(folder) > Beginning;
            }

            // Whoever lives there holds it; the system lets go of it with the process, however that ended.
            using var free = new FileStream(Path.Combine(folder, Held), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception foreign) when (foreign is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Clear(string folder)
    {
        try
        {
            foreach (var process in RunningIn(folder))
            {
                using (process)
                {
                    process.Kill();
                }
            }

            Directory.Delete(folder, recursive: true);
        }
        catch (Exception taken) when (taken is IOException or UnauthorizedAccessException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // Another house swept it at the same moment, or something is still letting go of it: the next sweep meets what is left.
        }
    }

    /// <summary>The processes that were started for this folder, by their command lines; none where the system does not tell.</summary>
    private static IEnumerable<System.Diagnostics.Process> RunningIn(string folder)
    {
        foreach (var entry in Directory.Exists("/proc") ? Directory.GetDirectories("/proc") : [])
        {
            if (int.TryParse(Path.GetFileName(entry), CultureInfo.InvariantCulture, out var id) && id != Environment.ProcessId && LineOf(entry).Contains($"file://{folder}/profile", StringComparison.Ordinal) && Of(id) is { } process)
            {
                yield return process;
            }
        }
    }

    private static string LineOf(string entry)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(entry, "cmdline")));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static System.Diagnostics.Process? Of(int id)
    {
        try
        {
            return System.Diagnostics.Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
