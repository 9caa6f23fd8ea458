using MotCua.Documents.Sheets;

namespace MotCua.Documents;

/// <summary>The printer of the house: a template and its words become a tagged, archival PDF on A4.</summary>
public interface IPdf
{
    Task<byte[]> Render(Sheet sheet, CancellationToken cancel);

    /// <summary>For templates whose words come as any object with properties, or a dictionary.</summary>
    Task<byte[]> Render(string template, object model, CancellationToken cancel);
}
