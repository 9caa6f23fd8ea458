using System.CommandLine;

namespace MotCua.Web.Verbs;

/// <summary>Reads files of others into the house.</summary>
internal static class Import
{
    public static Command Verb() => new("import", "Read files into the house.")
    {
        ImportLineFiles.Units(),
        ImportLineFiles.Holidays(),
        ImportLineFiles.LifeEvents(),
        ImportProcedureFiles.Verb(),
    };
}
