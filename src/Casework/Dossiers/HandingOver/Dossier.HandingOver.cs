namespace MotCua.Dossiers;

/// <content>Where its originals travel.</content>
internal sealed partial class Dossier
{
    /// <summary>Its originals left one hand or reached another, on a signed sheet.</summary>
    public void Travel(string what, Hand by, DateTimeOffset now, string sheet, string? remark = null) =>
        Note(now, what, by, string.IsNullOrWhiteSpace(remark) ? sheet : $"{sheet}: {remark.Trim()}");
}
