export { UpkeepTick } from './upkeep-tick';
