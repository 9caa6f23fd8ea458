using System.Security.Cryptography;
using System.Text;
using MotCua.Kernel;

namespace MotCua.Procedures.Catalogue;

/// <summary>What is in force on a day, by code, with a mark over all of it.</summary>
internal sealed class OpenSight
{
    private readonly string[] codes;

    public OpenSight(IEnumerable<ProcedureHead> heads, IEnumerable<ProcedureHead> ever, DateOnly day)
    {
        Day = day;
        Heads = [.. heads.DistinctBy(head => head.Code.Value).OrderBy(head => head.Code.Value, StringComparer.Ordinal)];
        codes = [.. Heads.Select(head => head.Code.Value)];
        Mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Heads.Select(head => $"{head.Version.Value} {head.Levels} {head.OnlineLevel} {head.Until}")))))[..32];
        MovedAt = ever.SelectMany(head => new[] { head.PublishedAt, Begun(head.From, day), Begun(head.Until, day) }).OfType<DateTimeOffset>().DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
    }

    public DateOnly Day { get; }

    public IReadOnlyList<ProcedureHead> Heads { get; }

    public string Mark { get; }

    /// <summary>When a wording was last published, began to hold, or ended.</summary>
    public DateTimeOffset MovedAt { get; }

    /// <summary>Where the codes after this one begin, whether it is among them or not.</summary>
    public int After(string code)
    {
        var place = Array.BinarySearch(codes, code, StringComparer.Ordinal);
        return place < 0 ? ~place : place + 1;
    }

    private static DateTimeOffset? Begun(DateOnly? on, DateOnly day) => on is { } date && date <= day ? VietnamTime.At(date, TimeOnly.MinValue) : null;
}
