namespace MotCua.Registers;

/// <summary>Where the registers are reached, as whom, and how long is waited. No address: no line is laid.</summary>
public sealed class RegisterSettings
{
    /// <summary>Of the adapter that leads to the registers; may be told while the house is open.</summary>
    public Uri? Address { get; set; }

    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The code of the province at the adapter.</summary>
    public string Unit { get; init; } = "";

    public TimeSpan Within { get; init; } = TimeSpan.FromSeconds(3);

    public int Tries { get; init; } = 3;

    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The registers to which a line is laid, by the names that the law gives them.</summary>
    public IReadOnlyDictionary<DataSource, string> Names { get; init; } = new Dictionary<DataSource, string>
    {
        [DataSource.Population] = "Cơ sở dữ liệu quốc gia về dân cư",
        [DataSource.Enterprise] = "Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp",
    };
}
