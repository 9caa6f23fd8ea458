using MotCua.Dossiers;
using MotCua.People;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>What the clerk fills in to open a dossier at the counter.</summary>
public sealed class CounterInput
{
    private const int CitizenDigits = 12;

    public string? Case { get; set; }

    public string? Competent { get; set; }

    public string? Receiving { get; set; }

    public string? Number { get; set; }

    public string? Name { get; set; }

    public DayTyped Born { get; set; } = new();

    public Sex? Sex { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? BroughtBy { get; set; }

    public DossierChannel Channel { get; set; } = DossierChannel.Direct;

    public DossierChannel ReturnBy { get; set; } = DossierChannel.Direct;

    public static CounterInput Of(CardScan card, CounterInput kept) => new()
    {
        Competent = kept.Competent,
        Receiving = kept.Receiving,
        Number = card.Number,
        Name = card.Name,
        Born = DayTyped.Of(card.BornOn),
        Sex = card.Sex,
        Address = card.Residence,
    };

    public static CounterInput Of(PersonCard known, CounterInput kept) => new()
    {
        Competent = kept.Competent,
        Receiving = kept.Receiving,
        Number = known.Number,
        Name = known.Name,
        Address = known.Address,
        Phone = known.Phone,
    };

    /// <summary>Twelve digits name a citizen, anything else is read as a tax code.</summary>
    public NewPerson Person(DateOnly? born)
    {
        var digits = string.Concat((Number ?? "").Where(char.IsAsciiDigit));
        var kind = digits.Length == CitizenDigits ? PersonKind.Citizen : PersonKind.Enterprise;
        return new(kind, Name!.Trim(), kind is PersonKind.Citizen ? digits : Number!.Trim(), born, Sex, Blank(Address), Blank(Phone));
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
