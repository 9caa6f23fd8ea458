using System.Globalization;

namespace MotCua.Bench.Load.Filled;

/// <summary>Where a made-up dossier stands: with whom, or done with.</summary>
internal enum Standing { AtCounter, WithOfficer, WithLeader, Done }

/// <summary>How the dossiers lie: a few agencies have most of them, one in ten is open, procedures and names as they come.</summary>
internal sealed class Spread
{
    public const string ColdAgency = "H02.21.02";
    public const string EmptyAgency = "H02.24.02";
    private const int Agencies = 40;
    private const int Procedures = 200;
    private const double Steepness = 1.1;

    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vi", "Giáp", "Thân", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý", "Nông", "Hứa", "Leo"];
    private static readonly string[] Middles = ["Văn", "Thị", "Đức", "Thu", "Minh", "Ngọc", "Quang", "Thanh", "Hồng", "Anh", "Xuân", "Bảo"];
    private static readonly string[] Given = ["An", "Bình", "Chiến", "Dũng", "Đạt", "Giang", "Hà", "Hạnh", "Hiếu", "Hoa", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Nam", "Nga", "Phúc", "Quân", "Sơn", "Thảo", "Thủy", "Trang", "Tuấn", "Yến"];

    private readonly Random chance = new(2023);
    private readonly (string Code, string Name)[] agencies;
    private readonly (string Code, string Name)[] procedures;
    private readonly double[] shares;

    public Spread(string demo)
    {
        var all = File.ReadLines(Path.Combine(demo, "organisation/agencies.csv")).Skip(1).Select(line => line.Split(',')).Select(cells => (Code: cells[0], Name: cells[1].Trim('"')))
            .Where(agency => agency.Code != EmptyAgency && agency.Code.Contains('.', StringComparison.Ordinal)).ToList();
        var hot = all.Single(agency => agency.Code == Mould.HotAgency);
        var cold = all.Single(agency => agency.Code == ColdAgency);
        agencies = [hot, .. all.Except([hot, cold]).Take(Agencies - 2), cold];
        var weights = Enumerable.Range(1, Agencies).Select(rank => 1 / Math.Pow(rank, Steepness)).ToArray();
        shares = [.. weights.Select((_, rank) => weights.Take(rank + 1).Sum() / weights.Sum())];
        string[] known = [.. Directory.GetFiles(Path.Combine(demo, "procedures"), "?.*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];
        procedures = [.. Enumerable.Range(0, Procedures).Select(n => (n < known.Length ? known[n] : string.Create(CultureInfo.InvariantCulture, $"9.{n:000000}"), $"Thủ tục hành chính số {n + 1}"))];
    }

    public (string Code, string Name) Agency()
    {
        var drawn = chance.NextDouble();
        return agencies[Math.Max(0, Array.FindIndex(shares, share => share >= drawn))];
    }

    public (string Code, string Name) Procedure() => procedures[chance.Next(Procedures)];

    public string Name() => $"{Families[chance.Next(Families.Length)]} {Middles[chance.Next(Middles.Length)]} {Given[chance.Next(Given.Length)]}";

    public Standing Standing() => chance.NextDouble() switch
    {
        < 0.03 => Filled.Standing.AtCounter,
        < 0.075 => Filled.Standing.WithOfficer,
        < 0.10 => Filled.Standing.WithLeader,
        _ => Filled.Standing.Done,
    };

    /// <summary>What is open came in these days, what is done in the last two years.</summary>
    public TimeSpan Age(Standing standing) => standing is Filled.Standing.Done
        ? TimeSpan.FromDays(10 + (chance.NextDouble() * 720))
        : TimeSpan.FromHours(chance.NextDouble() * 120);

    /// <summary>People have some ten dossiers each in the end.</summary>
    public int Person(int dossiers) => chance.Next(Math.Max(1, dossiers / 10));
}
