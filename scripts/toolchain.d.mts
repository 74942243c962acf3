export declare const nodeVersion: string;
export declare const pnpmVersion: string;
export declare function isNodeNewEnough(version: string): boolean;
export declare function nodePackage(platform: string, arch: string, isMusl: boolean): string | undefined;
export declare function noNodeMessage(platform: string, arch: string, reason: string): string;
