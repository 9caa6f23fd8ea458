namespace MotCua.Forms.Design;

/// <summary>The form for procedures that nobody has written one for: who asks, what for, where the result goes.</summary>
internal static class GeneralRequest
{
    /// <summary>Kept for good: dossiers remember it. A changed general request gets a new number.</summary>
    public static readonly FormVersionId Id = new(new Guid("01890f2e-0000-7000-8000-00000000f001"));

    /// <summary>The same for what one agency asks of another.</summary>
    public static readonly FormVersionId OfAgencyId = new(new Guid("01890f2e-0000-7000-8000-00000000f002"));

    private static readonly Lazy<FormBook> Book = new(() => Load("generic-form.json"));
    private static readonly Lazy<FormBook> AgencyBook = new(() => Load("agency-form.json"));

    public static FormVersion For(string? procedureName) =>
        new(Id, 1, Book.Value, generated: true) { Title = procedureName is null ? Book.Value.Definition.Title : new FormText(procedureName) };

    public static FormVersion OfAgency(string? procedureName) =>
        new(OfAgencyId, 1, AgencyBook.Value, generated: true) { Title = procedureName is null ? AgencyBook.Value.Definition.Title : new FormText(procedureName) };

    private static FormBook Load(string name)
    {
        using var stream = typeof(GeneralRequest).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The general request is missing from the program.");
        using var reader = new StreamReader(stream);
        return new FormBook(FormDefinition.Read(reader.ReadToEnd()));
    }
}
