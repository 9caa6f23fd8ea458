using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers;
using MotCua.Dossiers.Filters;

namespace MotCua.Web.Pages.Officer.Processing;

/// <summary>How the queue is narrowed, as it stands in the boxes and in the address.</summary>
public sealed class NarrowingTyped
{
    [FromQuery(Name = "thu-tuc")]
    public string? Procedure { get; set; }

    [FromQuery(Name = "linh-vuc")]
    public string? Field { get; set; }

    [FromQuery(Name = "buoc")]
    public string? Step { get; set; }

    [FromQuery(Name = "can-bo")]
    public Guid? Officer { get; set; }

    [FromQuery(Name = "noi-nop")]
    public string? Place { get; set; }

    [FromQuery(Name = "kenh")]
    public DossierChannel? Channel { get; set; }

    [FromQuery(Name = "tu")]
    public DateOnly? From { get; set; }

    [FromQuery(Name = "den")]
    public DateOnly? Until { get; set; }

    [FromQuery(Name = "con")]
    public int? Within { get; set; }

    public bool IsAny => Typed.Any(one => one.Value is { Length: > 0 });

    public IEnumerable<(string Name, string? Value)> Typed =>
    [
        ("thu-tuc", Procedure), ("linh-vuc", Field), ("buoc", Step), ("can-bo", Officer?.ToString()), ("noi-nop", Place), ("kenh", Channel?.ToString()),
        ("tu", Day(From)), ("den", Day(Until)), ("con", Within?.ToString(CultureInfo.InvariantCulture)),
    ];

    public static NarrowingTyped Of(QueueNarrowing kept) => new()
    {
        Procedure = kept.Procedure,
        Field = kept.Field,
        Step = kept.Step,
        Officer = kept.Officer,
        Place = kept.Place,
        Channel = kept.Channel,
        From = kept.ReceivedFrom,
        Until = kept.ReceivedUntil,
        Within = kept.WithinDays,
    };

    /// <summary>Read off an address that is carried inside another; what cannot be read narrows nothing.</summary>
    public static NarrowingTyped Of(IReadOnlyDictionary<string, string> said) => new()
    {
        Procedure = Given(said.GetValueOrDefault("thu-tuc")),
        Field = Given(said.GetValueOrDefault("linh-vuc")),
        Step = Given(said.GetValueOrDefault("buoc")),
        Officer = Guid.TryParse(said.GetValueOrDefault("can-bo"), out var officer) ? officer : null,
        Place = Given(said.GetValueOrDefault("noi-nop")),
        Channel = Enum.TryParse<DossierChannel>(said.GetValueOrDefault("kenh"), out var channel) && Enum.IsDefined(channel) ? channel : null,
        From = Calendar(said.GetValueOrDefault("tu")),
        Until = Calendar(said.GetValueOrDefault("den")),
        Within = int.TryParse(said.GetValueOrDefault("con"), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null,
    };

    public QueueNarrowing Read() => new(Given(Procedure), Given(Field), Given(Step), Officer, Given(Place), Channel, From, Until, Within is >= 0 and <= 250 ? Within : null);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Calendar(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
