namespace MotCua.Documents;

/// <summary>Identifies a document that the house registered.</summary>
public readonly record struct DocumentId(Guid Value) : IId<DocumentId>;

/// <summary>Identifies one sharing of a paper in a vault.</summary>
public readonly record struct VaultShareId(Guid Value) : IId<VaultShareId>;

/// <summary>Identifies a paper in somebody's vault.</summary>
public readonly record struct VaultItemId(Guid Value) : IId<VaultItemId>;
