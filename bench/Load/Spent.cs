using System.Globalization;

namespace MotCua.Bench.Load;

/// <summary>Processor time of product and database so far, read from the system, so that figures of a busy machine can still be compared.</summary>
internal sealed record Spent(double Product, double Database)
{
    /// <summary>As Linux on all our machines counts: hundredths of a second.</summary>
    private const double MillisecondsPerTick = 10;

    public static Spent By(int product, int? database) => new(Of(product), database is { } server ? Of(server) + Children(server) : 0);

    public static Spent operator -(Spent later, Spent earlier) => new(later.Product - earlier.Product, later.Database - earlier.Database);

    private static double Children(int parent) => Directory.EnumerateDirectories("/proc")
        .Select(Path.GetFileName).Where(name => name is not null && char.IsAsciiDigit(name[0]))
        .Sum(name => Fields(name!) is { } fields && fields[1] == parent.ToString(CultureInfo.InvariantCulture) ? Own(fields) : 0);

    /// <summary>With that of children that are gone.</summary>
    private static double Of(int process) => Fields(process.ToString(CultureInfo.InvariantCulture)) is { } fields ? Own(fields) + Ticks(fields, 13) + Ticks(fields, 14) : 0;

    private static double Own(string[] fields) => Ticks(fields, 11) + Ticks(fields, 12);

    private static double Ticks(string[] fields, int place) => double.Parse(fields[place], CultureInfo.InvariantCulture) * MillisecondsPerTick;

    /// <summary>What follows the program's name in /proc/N/stat: state, parent, and so on.</summary>
    private static string[]? Fields(string process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
