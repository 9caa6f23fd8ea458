namespace MotCua.Dossiers;

/// <summary>A paper issued about the dossier: its number and the facts it states, as they were when it was issued.</summary>
internal sealed class IssuedSheet
{
    public required Guid Id { get; init; }

    public required SheetKind Kind { get; init; }

    public required string Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>The facts of the sheet as JSON, drawn into a PDF whenever it is asked for.</summary>
    public required string Facts { get; init; }

    /// <summary>The signed file, where the sheet was signed; it is the paper, and is never drawn again.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The version of the blank written in Word by which it is drawn; none where the house's own sheet is.</summary>
    public Guid? Blank { get; init; }

    /// <summary>What that blank was filled with, as JSON, where the sheet is drawn whenever it is asked for.</summary>
    public string? Filled { get; init; }
}
