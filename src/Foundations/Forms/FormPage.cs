namespace MotCua.Forms;

/// <summary>One page of questions, ready to be drawn.</summary>
public sealed record FormPage(
    string Id, int Number, int Count, string Title, string? Intro, IReadOnlyList<FieldView> Fields, IReadOnlyList<FieldError> Errors, IReadOnlyList<PageLink> Pages)
{
    /// <summary>The page before this one that is asked, if any.</summary>
    public string? Previous => Number > 1 ? Pages[Number - 2].Id : null;

    public string? Next => Number < Count ? Pages[Number].Id : null;
}

/// <summary>A page in the order of the form, and whether it holds mistakes.</summary>
public sealed record PageLink(string Id, int Number, string Title, bool Complete);

/// <summary>One question as it stands on the page.</summary>
public sealed record FieldView(string Id, string Name, FieldWidget Widget, string Label)
{
    public string? Hint { get; init; }

    public string? Example { get; init; }

    public string? Suffix { get; init; }

    /// <summary>"sm", "md" or the whole width.</summary>
    public string? Size { get; init; }

    public bool Required { get; init; }

    public string? Autocomplete { get; init; }

    public string? InputMode { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>As it is typed: "186,4", "15/07/2023", "0912345678".</summary>
    public string Value { get; init; } = "";

    public DayParts? Day { get; init; }

    public IReadOnlyList<OptionView> Options { get; init; } = [];

    public string? Error { get; init; }

    /// <summary>Where the value was taken from, while it still is that value.</summary>
    public string? Source { get; init; }

    public IReadOnlyList<RowView> Rows { get; init; } = [];

    public string? AddLabel { get; init; }
}

/// <summary>The three boxes of a day; their names are the field's with ".ngay", ".thang", ".nam".</summary>
public sealed record DayParts(string Day, string Month, string Year);

/// <summary>One answer to choose from.</summary>
public sealed record OptionView(string Value, string Label, string? Hint, bool Chosen);

/// <summary>One row of a list.</summary>
public sealed record RowView(int Index, string Title, IReadOnlyList<FieldView> Fields);

/// <summary>A page of answers to be looked through before submitting.</summary>
public sealed record SummaryPage(string Id, string Title, IReadOnlyList<SummaryRow> Rows);

/// <summary>One answer as it is read.</summary>
public sealed record SummaryRow(string Name, string Label, string Value);
