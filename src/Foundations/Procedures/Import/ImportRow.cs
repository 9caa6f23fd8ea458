namespace MotCua.Procedures.Import;

/// <summary>What one line of a file was understood to say, or why it could not be.</summary>
internal sealed class ImportRow(int line)
{
    public int Line { get; } = line;

    /// <summary>The sheet of a workbook on which it stands.</summary>
    public string? Sheet { get; init; }

    /// <summary>The code as written, for the report.</summary>
    public string? RawCode { get; set; }

    public string? Name { get; set; }

    public ProcedureCode? Code { get; set; }

    public ProcedureSource Source { get; set; }

    /// <summary>Everything the line says, when it is a whole procedure.</summary>
    public ProcedureText? Text { get; set; }

    /// <summary>The entry in a province's published list, when the line is one.</summary>
    public ListEntry? Entry { get; set; }

    public PaperType? Paper { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public ImportNote? Refused { get; private set; }

    public List<ImportNote> Notes { get; } = [];

    /// <summary>Says the same as an earlier line of the file: nothing to do but to count it.</summary>
    public bool IsRepeat { get; set; }

    /// <summary>The row of which this one only goes on with further terms.</summary>
    public ImportRow? ContinuedFrom { get; init; }

    public ImportRow Refuse(ImportNote reason)
    {
        Refused ??= reason;
        return this;
    }

    public void ReadCode(string? raw)
    {
        RawCode = raw;
        if (string.IsNullOrWhiteSpace(raw))
        {
            Refuse(ImportNotes.NoCode);
        }
        else if (PublishedCode.Read(raw) is not { } published)
        {
            Refuse(ImportNotes.CodeUnreadable(raw.Trim()));
        }
        else
        {
            Code = published.Code;
            if (published.Oddity is not CodeOddity.None)
            {
                Notes.Add(ImportNotes.CodeOdd(published.Oddity, raw, published.Code.Value));
            }
        }
    }
}

/// <summary>What a province's list says of a procedure: where it stands in the list, and nothing of its details.</summary>
internal sealed record ListEntry(string Agency, string RawCode, string Name, string Field, Levels Levels, OnlineLevel OnlineLevel, string? Decision)
{
    /// <summary>What some lists add: who does it, how long, what it costs, on which ground.</summary>
    public ListDetails? Details { get; init; }
}

/// <summary>The little that a list may say of a procedure's terms, in its own words.</summary>
internal sealed record ListDetails(string? Agency, string? Limit, string? Fee, string? Place, string? LegalBasis, string? Result);
