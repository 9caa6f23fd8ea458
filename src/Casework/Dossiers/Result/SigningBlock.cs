using MotCua.Documents.Sheets;
using MotCua.Organisation;

namespace MotCua.Dossiers.Result;

/// <summary>Reads an official's signing title, such as "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", into capacity, whom they sign for, and their own position.</summary>
internal static class SigningBlock
{
    private static readonly (string Prefix, SigningCapacity Capacity)[] Prefixes =
    [
        ("TM.", SigningCapacity.OnBehalf), ("KT.", SigningCapacity.Deputising), ("TL.", SigningCapacity.ByOrder),
        ("TUQ.", SigningCapacity.ByMandate), ("Q.", SigningCapacity.Acting),
    ];

    public static SheetSigner Of(OfficerCard officer)
    {
        var lines = (officer.SignerTitle ?? officer.Position).Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var (prefix, capacity) in Prefixes)
        {
            if (lines[0].StartsWith(prefix, StringComparison.Ordinal))
            {
                return new(officer.Name, lines.Length > 1 ? lines[^1] : officer.Position, capacity, lines[0][prefix.Length..].Trim());
            }
        }

        return new(officer.Name, lines[^1]);
    }
}
