namespace MotCua.Processes;

/// <summary>What a service task may ask of this house, written as a name and, where it needs one, what is looked for: "vault:giay-khai-sinh".</summary>
public static class ProcessLookups
{
    /// <summary>Whether the applicant stands in the register of people under this name and number.</summary>
    public const string People = "people";

    /// <summary>Whether the State already holds a paper of that type for the applicant.</summary>
    public const string Vault = "vault";

    /// <summary>Whether a dossier of the applicant under that procedure was settled before.</summary>
    public const string Earlier = "earlier";

    public static (string Name, string? Of) Read(string asked) => asked.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, { Length: > 0 } of] ? (name, of) : (asked, null);

    public static bool Knows(string asked) => Read(asked) is (People, null) or (Vault or Earlier, not null);
}
