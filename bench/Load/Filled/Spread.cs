using System.Globalization;

namespace MotCua.Bench.Load.Filled;

/// <summary>Where a made-up dossier stands: with whom, or done with.</summary>
internal enum Standing { AtCounter, WithOfficer, StandingStill, WithLeader, Done }

/// <summary>How the dossiers lie: a few agencies have most of them, one in ten is open, procedures and names as they come.</summary>
internal sealed class Spread
{
    public const string ColdAgency = "H02.21.02";
    public const string EmptyAgency = "H02.24.02";
    private const int Agencies = 40;
    private const int Procedures = 200;
    private const double Steepness = 1.1;

    private const double Open = 0.10;
    private const int HandsEach = 8;

    private static readonly string[] Families = ["Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Vi", "Giáp", "Thân", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý", "Nông", "Hứa", "Leo"];
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

    /// <summary>One in thirty is handed in at the counter of another agency.</summary>
    public (string Code, string Name) Counter((string Code, string Name) competent) => chance.Next(30) == 0 ? agencies[chance.Next(agencies.Length)] : competent;

    public (string Code, string Name) Procedure() => procedures[chance.Next(Procedures)];

    /// <summary>The same person has the same name in every dossier.</summary>
    public static string Name(int person)
    {
        var mixed = (uint)person * 2654435761u;
        return $"{Families[mixed % Families.Length]} {Middles[mixed / 64 % Middles.Length]} {Given[mixed / 4096 % Given.Length]}";
    }

    /// <summary>The province, sex and century, the year of birth, and a number of its own: twelve figures that people begin alike by the thousand.</summary>
    public static string Number(int person) => person == 0 ? Mould.Applicant : string.Create(CultureInfo.InvariantCulture, $"024{person % 4}{person / 4 % 70 + 20:00}{person / 280 * 7919L % 1_000_000:000000}");

    public static string Phone(int person) => string.Create(CultureInfo.InvariantCulture, $"09{person:00000000}");

    /// <summary>Of so many dossiers the ones that are done with came first, in the order of time, as they do in life; what is open came in these days.</summary>
    public (Standing Standing, TimeSpan Age) Standing(int number, int all)
    {
        var done = all - (int)(all * Open);
        return number <= done
            ? (Filled.Standing.Done, TimeSpan.FromDays(730 - (720.0 * number / done)))
            : (chance.Next(100) switch { < 30 => Filled.Standing.AtCounter, < 67 => Filled.Standing.WithOfficer, < 75 => Filled.Standing.StandingStill, _ => Filled.Standing.WithLeader }, TimeSpan.FromHours(120 - (119.0 * (number - done) / (all - done))));
    }

    /// <summary>Working days from now until an open one is due; one in four is late, for some of them much.</summary>
    public TimeSpan Left() => TimeSpan.FromHours((chance.NextDouble() * 20 * 24) - (5 * 24));

    /// <summary>Working time until an official has used half of theirs, begun at any moment.</summary>
    public TimeSpan Soon() => TimeSpan.FromMinutes(chance.NextDouble() * 135);

    /// <summary>Half of what is open at an agency was taken up by one of its officials.</summary>
    public Guid? Taken(string agency) => chance.Next(2) == 0 ? null : Officer(agency, chance.Next(HandsEach));

    /// <summary>Officials who are in no register: every agency has as many.</summary>
    public static Guid Officer(string agency, int which) => new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{agency}/{which}")).AsSpan(0, 16));

    /// <summary>People have some ten dossiers each in the end.</summary>
    public int Person(int dossiers) => chance.Next(People(dossiers));

    public static int People(int dossiers) => Math.Max(1, dossiers / 10);
}
