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

    /// <summary>What the register says that proves what the paper of this key would: it is asked over the line after the deed, and the run waits for it. "found" says whether it proves, "answer" what it came to: proved, differs, unknown or silent.</summary>
    public const string Register = "register";

    /// <summary>Asked over the line, after the deed; the others are answered in it.</summary>
    public static bool IsWaitedFor(string asked) => Read(asked) is (Register, not null);

    public static (string Name, string? Of) Read(string asked) => asked.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, { Length: > 0 } of] ? (name, of) : (asked, null);

    public static bool Knows(string asked) => Read(asked) is (People, null) or (Vault or Earlier or Register, not null);
}
