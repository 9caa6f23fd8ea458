using MotCua.Competence;
using MotCua.Documents.Sheets;
using MotCua.Organisation;

namespace MotCua.Dossiers.Result;

/// <summary>The block under a signature: read from an official's signing title, such as "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", or made from the delegation by which it is signed.</summary>
internal static class SigningBlock
{
    private static readonly (string Prefix, SigningCapacity Capacity)[] Prefixes =
    [
        ("TM.", SigningCapacity.OnBehalf), ("KT.", SigningCapacity.Deputising), ("TL.", SigningCapacity.ByOrder),
        ("TUQ.", SigningCapacity.ByMandate), ("Q.", SigningCapacity.Acting),
    ];

    /// <summary>By own right.</summary>
    public static SheetSigner Of(OfficerCard officer) => Read(officer.Name, officer.SignerTitle ?? officer.Position, officer.Position);

    /// <summary>By a delegation: a deputy, and whoever stands in for one away, signs KT. for the head; by order TL.; by mandate TUQ.</summary>
    public static SheetSigner Of(OfficerCard officer, DelegationCard by)
    {
        var giver = Read(by.GiverName, by.GiverTitle, by.GiverTitle);
        // A deputy who is away was deputising for the head, and for the head it is signed.
        var head = giver.Capacity is SigningCapacity.Own or SigningCapacity.OnBehalf ? giver.Position : giver.For;
        var own = Of(officer).Position;
        return by.Kind switch
        {
            DelegationKind.Order => new(officer.Name, own, SigningCapacity.ByOrder, head),
            DelegationKind.Mandate => new(officer.Name, own, SigningCapacity.ByMandate, head),
            _ => new(officer.Name, own, SigningCapacity.Deputising, head) { Collective = giver.Collective ?? (giver.Capacity is SigningCapacity.OnBehalf ? giver.For : null) },
        };
    }

    /// <summary>For the agency whose competence is exercised: TUQ. of the head in whose office the document was signed, with that agency's name.</summary>
    public static SheetSigner ForAnother(SheetSigner own, AssignmentCard by, string agency)
    {
        var office = by.Document.SignerOffice.ToUpperInvariant();
        var name = agency.ToUpperInvariant();
        return new(own.Name, own.Position, SigningCapacity.ByMandate, office.Contains(name, StringComparison.Ordinal) ? office : $"{office} {name}".Trim());
    }

    /// <summary>As the register of results keeps it: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH".</summary>
    public static string InOneLine(SheetSigner block) => string.Join(" / ", new[]
    {
        block.Collective is { } collective ? $"TM. {collective}" : null,
        block.For is { } one ? $"{Prefixes.First(prefix => prefix.Capacity == block.Capacity).Prefix} {one}" : null,
        block.Position,
    }.OfType<string>());

    /// <summary>As it stands above the signature on paper.</summary>
    public static string InLines(SheetSigner block) => InOneLine(block).Replace(" / ", "\n", StringComparison.Ordinal).ToUpper(System.Globalization.CultureInfo.GetCultureInfo("vi-VN"));

    private static SheetSigner Read(string name, string title, string position)
    {
        string[] lines = title.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var marked = lines.Select(Prefixed).OfType<(SigningCapacity Capacity, string For)>().ToArray();
        var own = lines.LastOrDefault(line => Prefixed(line) is null) ?? position;
        return marked switch
        {
            [] => new(name, own),
            [(SigningCapacity.OnBehalf, var collective), var second, ..] => new(name, own, second.Capacity, second.For) { Collective = collective },
            [var only, ..] => new(name, own, only.Capacity, only.For),
        };
    }

    private static (SigningCapacity Capacity, string For)? Prefixed(string line)
    {
        foreach (var (prefix, capacity) in Prefixes)
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal))
            {
                return (capacity, line[prefix.Length..].Trim());
            }
        }

        return null;
    }
}
